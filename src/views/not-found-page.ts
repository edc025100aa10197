import { siteConfig } from '../site.config.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { href } from './urls.ts';

/** An index with what it holds. */
export interface IndexLink {
  readonly label: string;
  readonly href: string;
  readonly holds: string;
}

/** The indexes of the site with what each holds: for the page of a lost reader and for search without a script. */
export const indexLinks = (): IndexLink[] => [
  {
    label: 'Careers',
    href: href('/careers/'),
    holds: 'Fields of practice, from health informatics to medical coding.',
  },
  { label: 'Roles', href: href('/roles/'), holds: 'Job titles, with duties, ways in, pay and where they lead.' },
  { label: 'Compare', href: href('/compare/'), holds: 'Two careers or two roles side by side.' },
  {
    label: 'Credentials',
    href: href('/credentials/'),
    holds: 'Certifications: who may sit for them, exam, fee, renewal.',
  },
  { label: 'Articles', href: href('/articles/'), holds: 'Longer answers to questions people ask before they choose.' },
  { label: 'Glossary', href: href('/glossary/'), holds: 'Terms of the field in plain words.' },
  {
    label: 'Occupations',
    href: href('/occupations/'),
    holds: 'The groups that federal statistics count, with pay and outlook.',
  },
  { label: 'Sources', href: href('/sources/'), holds: 'Every source, its edition, and the pages that lean on it.' },
];

/** The page of an address that does not exist. */
export interface NotFoundPage extends IndexPage {
  readonly links: readonly IndexLink[];
}

/** The view-model of the page that hosts serve with status 404. */
export const notFoundPage = (): NotFoundPage => ({
  ...indexShell(
    '/404.html',
    'This page does not exist',
    'The address may be mistyped, or the page has moved. Start again from one of these.',
    {
      indexable: false,
      description: `There is no page at this address on ${siteConfig.name}. The indexes of careers, roles, comparisons, credentials and articles lead on.`,
    },
  ),
  links: indexLinks(),
});
