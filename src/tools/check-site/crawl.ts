import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

const notFoundPath = '/404.html';

/** How many pages the page of missing addresses leads to at least, so that a lost reader finds a way on. */
const fewestWaysOn = 5;

/** The pages that a page leads to. */
const pagesBehind = (page: Page, site: Site): ReadonlySet<string> =>
  new Set(
    page.links.flatMap(({ address }) => {
      const target = resolveAddress(site, page.path, address);
      return target.kind === 'inside' && site.pages.has(target.path) ? [target.path] : [];
    }),
  );

/** There is a page for missing addresses, which nobody lists and which leads on: home, to search and to the indexes. */
export function checkNotFoundPage(site: Site): readonly Problem[] {
  const report = (message: string, fix: string): Problem => ({ page: notFoundPath, rule: 'not-found', message, fix });
  const page = site.pages.get(notFoundPath);
  if (!page) return [report('There is no page for missing addresses.', 'Hosts serve 404.html with status 404.')];
  const behind = pagesBehind(page, site);
  const isHelpful = behind.has('/') && behind.size >= fewestWaysOn;
  return [
    ...(page.isNoindex ? [] : [report('Search engines may list the page for missing addresses.', 'Give it noindex.')]),
    ...(isHelpful ? [] : [report(`It leads to ${behind.size} pages.`, 'Link home and to the main indexes from it.')]),
  ];
}

/** A page names versions in other languages only where there are any: all pages have one language. */
export function checkLanguages(site: Site): readonly Problem[] {
  const pages = [...site.pages.values()];
  if (new Set(pages.map(({ language }) => language)).size > 1) return [];
  return pages
    .filter(({ hasLanguageVersions }) => hasLanguageVersions)
    .map(({ path, language }) => ({
      page: path,
      rule: 'hreflang',
      message: `The page names versions in other languages, and the whole site is in ${language}.`,
      fix: 'Leave hreflang out until there is a second language.',
    }));
}

/** Every page says which language it is in. */
export function checkLanguage(page: Page): readonly Problem[] {
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(page.language)) return [];
  const message = page.language === '' ? 'The page does not say its language.' : `“${page.language}” is no language.`;
  return [{ page: page.path, rule: 'language', message, fix: 'Give <html> a lang such as en-US.' }];
}
