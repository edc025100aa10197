import { siteConfig } from '../site.config.ts';
import { describedIndexes } from '../vocabulary/described-indexes.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { href } from './urls.ts';

/** An index with what it holds. */
export interface IndexLink {
  readonly label: string;
  readonly href: string;
  readonly holds: string;
}

/** The indexes of the site with what each holds: for the page of a lost reader and for search without a script. */
export const indexLinks = (): IndexLink[] =>
  describedIndexes.map(({ label, path, definition }) => ({ label, href: href(path), holds: definition }));

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
