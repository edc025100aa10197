import { pageKinds } from '../page-kinds.ts';
import { expect, test } from '../test.ts';

/** Kinds whose sections are named by their author, or by what they list. */
const authored = [
  'article',
  'about',
  'methodology',
  'accessibility',
  'changes',
  'glossary',
  'sources',
  'style guide',
  'article index',
  'career index',
  'comparison index',
  'credential index',
  'role index',
];

for (const { name, path } of pageKinds) {
  test(`${name}: has the landmarks and headings that were looked at (/${path})`, async ({ sitePage, page }) => {
    await sitePage.open(path);
    const outline = await page.evaluate((namesSections) => {
      const roles: Record<string, string> = {
        HEADER: 'banner',
        NAV: 'navigation',
        MAIN: 'main',
        ASIDE: 'complementary',
        FOOTER: 'contentinfo',
        SEARCH: 'search',
        H1: 'heading 1',
        H2: 'heading 2',
      };
      const nameOf = (element: Element): string => {
        const by = element.getAttribute('aria-labelledby');
        const named = element.getAttribute('aria-label') ?? (by && document.getElementById(by)?.textContent) ?? '';
        if (element.tagName === 'H2') return namesSections ? sectionName(element.textContent ?? '') : '';
        return element.tagName === 'H1' ? '' : named;
      };
      const title = document.querySelector('h1')?.textContent?.toLowerCase() ?? '';
      // Which two are compared depends on which page is the largest of its kind.
      const sectionName = (words: string) =>
        title.includes(words.trim().toLowerCase()) ? 'a name of heading 1' : words;
      // The head of an article or of the main part is no landmark.
      const isLandmark = ({ tagName, parentElement }: Element) =>
        /^H\d$/.test(tagName) ||
        !parentElement?.closest(tagName === 'HEADER' ? 'article, dialog, main' : 'article, dialog');
      return [...document.querySelectorAll(Object.keys(roles).join(','))]
        .filter((element) => element.checkVisibility() && isLandmark(element))
        .map((element) => {
          let depth = 0;
          for (let up = element.parentElement; up; up = up.parentElement)
            if (roles[up.tagName] && isLandmark(up)) depth += 1;
          const words = nameOf(element).replace(/\s+/g, ' ').trim();
          return `${'  '.repeat(depth)}${roles[element.tagName]}${words ? ` “${words}”` : ''}`;
        })
        .filter((line, index, lines) => namesSections || line !== lines[index - 1])
        .join('\n');
    }, !authored.includes(name));
    expect(`${outline}\n`).toMatchSnapshot(`${name.replaceAll(' ', '-')}.txt`);
  });

  test(`${name}: no heading level is left out, and every landmark of a kind has a name of its own (/${path})`, async ({
    sitePage,
    page,
  }) => {
    await sitePage.open(path);
    const levels = await page
      .locator('main')
      .evaluate((main) =>
        [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => Number(heading.tagName.slice(1))),
      );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const snapshot = await page.locator('body').ariaSnapshot();
    for (const role of ['navigation', 'region', 'complementary', 'search', 'form']) {
      const named = [...snapshot.matchAll(new RegExp(`^\\s*- ${role}\\b( "[^"]*")?:?`, 'gm'))].map(
        ([, words]) => words,
      );
      if (named.length > 1) expect(new Set(named).size, `${role}: ${named}`).toBe(named.length);
    }
  });

  test(`${name}: every table and picture has a name for those who do not see it (/${path})`, async ({
    sitePage,
    page,
  }) => {
    await sitePage.open(path);
    for (const fold of await page.locator('main details:not([open]) > summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    const snapshot = await page.getByRole('main').ariaSnapshot();
    expect(snapshot.match(/^\s*- (?:img|figure|meter|progressbar|grid):?$/gm) ?? []).toEqual([]);
    const unnamed = await page
      .locator('main svg:not([aria-hidden="true"], [aria-hidden="true"] *)')
      .evaluateAll((drawings) =>
        drawings
          .filter((svg) => svg.checkVisibility() && !svg.getAttribute('aria-label') && !svg.querySelector('title'))
          .map((svg) => svg.outerHTML.slice(0, 120)),
      );
    expect(unnamed).toEqual([]);
    // A table that can be scrolled stands in a region that carries its name.
    const tables = await page
      .locator('main table:not([aria-label], [aria-labelledby], :has(caption), section[aria-label] > table)')
      .evaluateAll((found) => found.map((table) => table.outerHTML.slice(0, 120)));
    expect(tables).toEqual([]);
  });
}
