import type { PageDates } from '../../domain/page-dates.ts';

/** A page as the sitemap package hands it on. */
interface SitemapPage {
  readonly url: string;
  readonly lastmod?: string | undefined;
}

/** The kinds of page that have a sitemap of their own; the rest stands in `sitemap-pages-0.xml`. */
const kinds = ['articles', 'careers', 'compare', 'credentials', 'roles'] as const;

/**
 * Makes the options of the sitemap package: which pages are listed, the day each last changed, and one sitemap a kind.
 *
 * @param base The path that the site lives under, with a slash at both ends.
 * @param isListed Whether search engines may list a path, which is given without the base.
 * @param dates The record of the pages’ last changes; a page that is not in it has no date.
 */
export function sitemapOptions(base: string, isListed: (path: string) => boolean, dates: PageDates) {
  const pathOf = (url: string) => `/${new URL(url).pathname.slice(base.length)}`;
  const chunkOf = (kind: string) => (page: SitemapPage) =>
    pathOf(page.url).startsWith(`/${kind}/`) ? page : undefined;
  return {
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (url: string) => isListed(pathOf(url)),
    serialize(page: SitemapPage): SitemapPage {
      const lastmod = dates.get(pathOf(page.url))?.date;
      return lastmod === undefined ? page : { ...page, lastmod };
    },
    chunks: Object.fromEntries(kinds.map((kind) => [kind, chunkOf(kind)])),
  };
}
