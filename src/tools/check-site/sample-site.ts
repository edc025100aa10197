import { formatHeadersFile, parseHeadersFile } from '../../views/headers-file.ts';
import { contentSecurityPolicy, responseHeaders } from '../../views/security-headers.ts';
import { cardFile, cardSize } from '../../views/social-card.ts';
import { type Page, parsePage, readPage } from './page.ts';
import type { Site } from './site.ts';

/** What a sample page says; what is left out is sound. */
export interface SamplePage {
  readonly title?: string;
  readonly description?: string;
  readonly canonical?: string;
  /** What the page says to services that show links to it, in place of what is sound. */
  readonly socialTags?: string;
  /** Markup to add to the head. */
  readonly head?: string;
  /** The markup of the body, in place of a heading. */
  readonly body?: string;
}

const address = 'https://crosswalk.example/';

/**
 * Writes the HTML of a small page without faults, for tests to break.
 *
 * @param path The page’s path.
 * @param sample What shall differ.
 * @returns The text of the page.
 */
export function samplePage(path: string, sample: SamplePage = {}): string {
  const description =
    sample.description ??
    `What there is to say of ${path}, in a sentence that is long enough to tell a reader something.`;
  return `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy({ for: 'meta' })}">
<title>${sample.title ?? `Page ${path}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${sample.canonical ?? new URL(path.slice(1), address).href}">
${sample.socialTags ?? soundTags(path, sample.title ?? `Page ${path}`, description)}
${sample.head ?? ''}
</head>
<body>
${sample.body ?? '<main><h1>Heading</h1></main>'}
</body>
</html>
`;
}

/** What a sound page says to services that show links to it. */
function soundTags(path: string, title: string, description: string): string {
  const url = new URL(path.slice(1), address).href;
  const tags = {
    'og:title': title,
    'og:description': description,
    'og:type': 'website',
    'og:url': url,
    'og:image': `${url}${cardFile}`,
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': title,
    'twitter:card': 'summary_large_image',
  };
  return Object.entries(tags)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('\n');
}

/**
 * Makes a site of sample pages, for rules to look at.
 *
 * @param samples What each page says, by path. A sound home page that links to all is added if there is none.
 * @param changes What shall differ in the site itself.
 * @returns The site, with a sitemap that fits the pages.
 */
export function sampleSite(samples: Readonly<Record<string, SamplePage>>, changes: Partial<Site> = {}): Site {
  const anchors = Object.keys(samples).map((path) => `<a href="${path}">${path}</a>`);
  const addresses = ['/', ...Object.keys(samples)].map((path) => new URL(path.slice(1), address).href);
  const all = { '/': { body: `<main><h1>Home</h1>${anchors.join('')}</main>` }, ...samples };
  const pages = new Map<string, Page>(
    Object.entries(all).map(([path, sample]) => [path, readPage(path, parsePage(samplePage(path, sample)))]),
  );
  return {
    address: new URL(address),
    pages,
    markupFaults: Promise.resolve(new Map()),
    files: new Set(['/rss.xml', ...[...pages.keys()].map((path) => `${path}${cardFile}`)]),
    feeds: new Map(),
    sitemap: [...new Set(addresses)],
    sitemapDates: new Map(addresses.map((each) => [each, '2026-11-22'])),
    redirectPages: new Map(),
    redirects: new Map(),
    headerRules: parseHeadersFile(formatHeadersFile(responseHeaders({ styleHashes: [], base: '/' }))),
    weights: new Map(),
    pictures: new Map([...pages.keys()].map((path) => [`${path}${cardFile}`, cardSize])),
    imports: new Map(),
    ...changes,
  };
}

/**
 * Takes a page out of a sample site.
 *
 * @param site The site.
 * @param path The path of a page.
 * @returns The page.
 * @throws An error if the site has no such page.
 */
export function pageOf(site: Site, path: string): Page {
  const page = site.pages.get(path);
  if (!page) throw new Error(`The sample site has no page ${path}.`);
  return page;
}
