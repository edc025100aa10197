import { isIndexable } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

/** How many links may lie between the home page and a page. */
const mostSteps = 3;

/** A reader who starts at the home page comes to every page that search engines may list by few links alone. */
export function checkReach(site: Site): readonly Problem[] {
  const steps = stepsFrom('/', site);
  return [...site.pages.values()].filter(isIndexable).flatMap(({ path }) => {
    const distance = steps.get(path);
    if (distance !== undefined && distance <= mostSteps) return [];
    return [
      {
        page: path,
        rule: 'reach',
        message:
          distance === undefined
            ? 'No chain of links leads here from the home page.'
            : `It takes ${distance} links to come here from the home page.`,
        fix: 'Link to it from the index of its kind, or mark it noindex.',
      },
    ];
  });
}

/** The fewest links from a page to every page that can be reached from it. */
export function stepsFrom(start: string, site: Site): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  // A Map is walked in the order of insertion, additions during the walk included: nearest pages first.
  for (const [path, distance] of steps) {
    for (const { address } of site.pages.get(path)?.links ?? []) {
      const target = resolveAddress(site, path, address);
      if (target.kind !== 'inside' || !site.pages.has(target.path) || steps.has(target.path)) continue;
      steps.set(target.path, distance + 1);
    }
  }
  return steps;
}

/** The sitemap lists every page that search engines may list, and nothing else, each with the day of its last change. */
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
    ...indexable
      .filter(({ address }) => listed.has(address) && !site.sitemapDates.has(address))
      .map(({ path }) => ({
        page: path,
        rule: 'sitemap-date',
        message: 'The sitemap does not say when this page last changed.',
        fix: 'Let src/tools/impact/page-views.ts make its view, and run: npm run dates',
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
