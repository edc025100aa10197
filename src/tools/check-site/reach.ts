import { isIndexable } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

/** A reader who starts at the home page can come to every page that search engines may list, by links alone. */
export function checkReach(site: Site): readonly Problem[] {
  const reached = pathsReachedFrom('/', site);
  return [...site.pages.values()]
    .filter((page) => isIndexable(page) && !reached.has(page.path))
    .map((page) => ({
      page: page.path,
      rule: 'reach',
      message: 'No chain of links leads here from the home page.',
      fix: 'Link to it from the index of its kind, or mark it noindex.',
    }));
}

function pathsReachedFrom(start: string, site: Site): ReadonlySet<string> {
  const reached = new Set([start]);
  // A Set is walked in the order of insertion, additions during the walk included.
  for (const path of reached) {
    for (const { address } of site.pages.get(path)?.links ?? []) {
      const target = resolveAddress(site, path, address);
      if (target.kind === 'inside' && site.pages.has(target.path)) reached.add(target.path);
    }
  }
  return reached;
}

/** The sitemap lists every page that search engines may list, and nothing else. */
export function checkSitemap(site: Site): readonly Problem[] {
  const listed = new Set(site.sitemap);
  const indexable = [...site.pages.values()]
    .filter(isIndexable)
    .map(({ path }) => ({ path, address: addressOf(path, site) }));
  const expected = new Set(indexable.map(({ address }) => address));
  return [
    ...indexable
      .filter(({ address }) => !listed.has(address))
      .map(({ path }) => ({
        page: path,
        rule: 'sitemap-missing',
        message: 'Search engines may list this page, but the sitemap does not name it.',
        fix: 'Let the sitemap’s filter pass it, or mark it noindex.',
      })),
    ...site.sitemap
      .filter((address) => !expected.has(address))
      .map((address) => ({
        page: '/',
        rule: 'sitemap-extra',
        message: `The sitemap names ${address}, which is no page or says noindex.`,
        fix: 'Leave it out in the sitemap’s filter.',
      })),
  ];
}

/**
 * Gives the full address of a path of the site.
 *
 * @param path The path from the site’s base.
 * @param site The site.
 * @returns The address that search engines know the page by.
 */
export function addressOf(path: string, site: Pick<Site, 'address'>): string {
  return new URL(path.slice(1), site.address).href;
}
