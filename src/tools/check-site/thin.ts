import { isIndexable, type Page } from './page.ts';
import type { Problem } from './problem.ts';

/** The fewest words of its own that a page may have, by the start of its address; the first that fits counts. */
const fewestWords: readonly { readonly under: string; readonly words: number }[] = [
  { under: '/roles/', words: 350 },
  { under: '/compare/', words: 250 },
];

/** How many words a page has of its own: tables, pictures, navigation and blocks that many pages share do not count. */
export const ownWords = ({ mainText }: Page): number => mainText.split(/\s+/).filter(Boolean).length;

/** No page of a role or of a comparison is thin, where search engines may list it. */
export function checkThinness(page: Page): readonly Problem[] {
  const rule = fewestWords.find(({ under }) => page.path.startsWith(under) && page.path !== under);
  const words = ownWords(page);
  if (!rule || !isIndexable(page) || words >= rule.words) return [];
  return [
    {
      page: page.path,
      rule: 'thin-page',
      message: `It has ${words} words of its own; a page under ${rule.under} needs ${rule.words}.`,
      fix: 'Write more of what only this page can say, in its entry or its verdict, or mark it noindex.',
    },
  ];
}
