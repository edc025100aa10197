const environment: Readonly<Record<string, string | undefined>> = globalThis.process?.env ?? {};

/** What the site is called and where it lives. Everything else that names the site reads it here. */
export const siteConfig = {
  name: 'Crosswalk',
  /** One sentence for the home page’s description and the footer. */
  purpose: 'Compare careers in health information: what the work is, what it asks, what it pays, and how we know.',
  /** The address of the site’s origin, without a path: `SITE_URL` in the environment of the build. */
  url: environment['SITE_URL'] ?? 'https://crosswalk.example',
  /** The path the site lives under, with slashes at both ends: `BASE_PATH` in the environment of the build. */
  base: environment['BASE_PATH'] ?? '/',
  language: 'en-US',
  /** Shows search engines that an announcement of changed pages comes from this site, which serves it as a file. No secret. */
  indexNowKey: 'fa949a8fe971f1c2558f4815115173fe',
  /** The color of the browser’s own bar: that of the paper in styles/tokens.css, in the form that every browser reads. */
  themeColor: { light: '#fcfaf6', dark: '#191713' },
  /** Who signs articles and reviews entries. */
  byline: 'Crosswalk editors',
  repository: 'https://github.com/crosswalk-careers/crosswalk',
  /** Until when the contact in security.txt holds, `YYYY-MM-DD`, less than a year ahead. `npm run stale` asks in time. */
  securityContactUntil: '2027-10-31',
  contentLicense: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicense: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  /** Pages that search engines are asked not to list, and that the sitemap leaves out. */
  unlisted: ['/offline/', '/search/', '/style-guide/'],
  /** Whether readers may keep a copy of their shortlist for reading offline. `false` removes every copy on the next visit. */
  offlineCopies: true as boolean,
  /** The main navigation, in order. Paths are from the site’s base and end in a slash. */
  navigation: [
    { label: 'Careers', path: '/careers/' },
    { label: 'Roles', path: '/roles/' },
    { label: 'Compare', path: '/compare/' },
    { label: 'Credentials', path: '/credentials/' },
    { label: 'Articles', path: '/articles/' },
  ],
  /** What the footer leads to. */
  footer: [
    { label: 'Find your fit', path: '/fit/' },
    { label: 'Pathways', path: '/pathways/' },
    { label: 'Glossary', path: '/glossary/' },
    { label: 'Sources', path: '/sources/' },
    { label: 'Open data', path: '/data/' },
    { label: 'Methodology', path: '/methodology/' },
    { label: 'About', path: '/about/' },
    { label: 'Accessibility', path: '/accessibility/' },
    { label: 'Changes', path: '/changes/' },
    { label: 'Read offline', path: '/offline/' },
  ],
} as const;
