import { siteConfig } from '../site.config.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { type IndexLink, indexLinks } from './not-found-page.ts';

/** The page of the search. Without a script it is the list of the indexes. */
export interface SearchPage extends IndexPage {
  readonly links: readonly IndexLink[];
}

/** The view-model of the page of the search. */
export const searchPage = (): SearchPage => ({
  ...indexShell(
    '/search/',
    'Search',
    'By any name, abbreviation, old title or question; or start from an index, which lists everything of its kind.',
    {
      indexable: false,
      description: `Search the careers, roles, credentials, articles and terms on ${siteConfig.name} by name, abbreviation, old title or question, or start from an index.`,
    },
  ),
  links: indexLinks(),
});
