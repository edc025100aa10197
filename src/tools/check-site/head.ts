import { isIndexable, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './reach.ts';
import type { Site } from './site.ts';

const descriptionLength = { min: 70, max: 160 };

/** A page that search engines may list has a title, a description of a useful length, one heading of level one, and headings that skip no level. */
export function checkHead(page: Page): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (rule: string, message: string, fix: string) => problems.push({ page: page.path, rule, message, fix });

  if (page.title.trim() === '') add('title', 'The page has no title.', 'Give its head a title.');
  const tops = page.headings.filter((level) => level === 1).length;
  if (tops !== 1) add('heading', `The page has ${tops} h1 elements.`, 'Give it exactly one.');
  const jump = page.headings.findIndex((level, index) => level > (page.headings[index - 1] ?? 0) + 1);
  if (tops === 1 && jump >= 0) {
    const [from, to] = [page.headings[jump - 1], page.headings[jump]];
    const message = from === undefined ? `Its first heading is an h${to}.` : `An h${to} follows an h${from}.`;
    add('heading-order', message, 'Go down one level at a time: readers move about a page by its headings.');
  }
  if (!isIndexable(page)) return problems;

  const { min, max } = descriptionLength;
  const length = page.description?.length ?? 0;
  if (length < min || length > max) {
    add(
      'description',
      length === 0 ? 'The page has no description.' : `The description is ${length} characters long.`,
      `Write ${min} to ${max} characters that say what a reader finds here.`,
    );
  }
  return problems;
}

/** A page names itself as its canonical address; one that search engines may list must do so. */
export function checkCanonical(page: Page, site: Site): readonly Problem[] {
  const own = addressOf(page.path, site);
  const isRight = page.canonicals.length === 1 && page.canonicals[0] === own;
  const isAbsentByRight = page.canonicals.length === 0 && !isIndexable(page);
  if (isRight || isAbsentByRight) return [];
  const found = page.canonicals.length === 0 ? 'none' : page.canonicals.join(', ');
  return [
    {
      page: page.path,
      rule: 'canonical',
      message: `The canonical address should be ${own}; found: ${found}.`,
      fix: 'Make it from the page’s own path.',
    },
  ];
}

/** No two pages share a title, nor a description. */
export function checkUniqueness(site: Site): readonly Problem[] {
  const pages = [...site.pages.values()];
  return [
    ...sharedBetween(pages, 'title', (page) => page.title),
    ...sharedBetween(pages, 'description', (page) => page.description ?? ''),
  ];
}

function sharedBetween(pages: readonly Page[], what: string, textOf: (page: Page) => string): Problem[] {
  const groups = [...Map.groupBy(pages, textOf)].filter(([text, group]) => text !== '' && group.length > 1);
  return groups.flatMap(([text, [first, ...others]]) =>
    others.map((page) => ({
      page: page.path,
      rule: `${what}-unique`,
      message: `The ${what} “${text}” is also that of ${first?.path}.`,
      fix: `Say in the ${what} what only this page has.`,
    })),
  );
}
