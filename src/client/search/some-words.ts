import { isAskedWord } from '../../domain/names-index/asked-words.ts';
import { subjectWords } from '../../domain/names-index/inner-name.ts';
import { singular } from '../../domain/names-index/words.ts';
import { layWords } from '../../vocabulary/lay-words.ts';

/** A page that holds a word. */
export interface WordHit<Fragment> {
  readonly id: string;
  /** How much the page is about the word, next to other pages that hold it. */
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** Finds the pages that hold a word in any form, the best first. */
export type WordSearch<Fragment> = (word: string) => Promise<readonly WordHit<Fragment>[]>;

/** More words than this say too little each. */
const mostWords = 6;

/** A word that the reader did not type counts less than one that was typed. */
const layShare = 0.8;

/** A page must hold two words of a query, and half of them. */
const isEnough = (held: number, words: number): boolean => held >= 2 && held >= words / 2;

/** How many pages more than wanted are looked at: some turn out not to hold the words. */
const spare = 1;

/** On so many pages a word tells little; to count all pages, the index would load all of its files. */
const common = 250;

/** How much a word tells: much where few pages hold it (after the inverse document frequency of Spärck Jones, 1972). */
const rarity = (pages: number): number => Math.log(1 + common / Math.max(pages, 1));

/** What a word of the query found on a page. */
interface Found {
  readonly typed: string;
  /** The word itself, or the field’s word for it. */
  readonly word: string;
  readonly score: number;
}

/**
 * Finds pages that hold much of a query where none holds all of it: `insurance appeals person`. Each
 * word is looked for by itself and by the field’s word for it, and counts by how rare it is.
 *
 * @param search asks the index
 * @param query as typed
 * @param most how many pages are returned at most
 * @param holds whether a page holds a word: indexes cut unknown words short until something fits
 * @returns the pages, best first; none where the query has fewer than two words that say something
 */
export async function pagesWithSomeWords<Fragment>(
  search: WordSearch<Fragment>,
  query: string,
  most: number,
  holds: (page: Fragment, word: string) => boolean,
): Promise<readonly Fragment[]> {
  const typedWords = [...new Set(subjectWords(query, isAskedWord).map(singular))].slice(0, mostWords);
  if (typedWords.length < 2) return [];
  const pages = new Map<string, { readonly data: () => Promise<Fragment>; readonly found: Found[] }>();
  for (const typed of typedWords) {
    for (const word of [typed, layWords[typed]]) {
      if (word === undefined) continue;
      const hits = await search(word);
      const [first] = hits;
      if (first === undefined || !holds(await first.data(), word)) continue;
      const weight = rarity(hits.length) * (word === typed ? 1 : layShare);
      for (const { id, score, data } of hits) {
        const page = pages.get(id) ?? { data, found: [] };
        pages.set(id, page);
        page.found.push({ typed, word, score: (weight * score) / (first.score || 1) });
      }
    }
  }
  const likely = [...pages.values()].sort((a, b) => scoreOf(b.found) - scoreOf(a.found)).slice(0, most + spare);
  const read = await Promise.all(likely.map(async ({ data, found }) => ({ page: await data(), found })));
  return read
    .map(({ page, found }) => ({ page, found: found.filter(({ word }) => holds(page, word)) }))
    .filter(({ found }) => isEnough(bestScores(found).length, typedWords.length))
    .sort((a, b) => scoreOf(b.found) - scoreOf(a.found))
    .slice(0, most)
    .map(({ page }) => page);
}

/** The best score for each word that was typed. */
function bestScores(found: readonly Found[]): readonly number[] {
  const best = new Map<string, number>();
  for (const { typed, score } of found) best.set(typed, Math.max(best.get(typed) ?? 0, score));
  return [...best.values()];
}

const scoreOf = (found: readonly Found[]): number => bestScores(found).reduce((sum, score) => sum + score, 0);
