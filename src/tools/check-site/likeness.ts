import { isIndexable } from './page.ts';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** Two pages and the share of their word sequences that both have, 0 to 1. */
export interface LikePages {
  readonly first: string;
  readonly second: string;
  readonly likeness: number;
}

/** From this share on, two pages say nearly the same, and search engines would list one of them. */
const nearlyEqual = 0.6;
/** How many words in a row are compared: long enough that common phrases seldom agree by chance (Broder 1997). */
const shingleLength = 5;

/** The sequences of five words in a text, each once; of a shorter text all its words as one. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}$%.,’-]+/gu) ?? [];
  const last = Math.max(words.length - shingleLength, 0);
  return new Set(Array.from({ length: last + 1 }, (_, start) => words.slice(start, start + shingleLength).join(' ')));
}

const measured = new WeakMap<Site, readonly LikePages[]>();

/**
 * Compares the running text of every two pages that search engines may list: the share of five-word sequences in common
 * (Jaccard index), counted through an index of the sequences.
 *
 * @param site The site; the answer is kept for as long as it is.
 * @returns The pairs that have any in common, the most alike first.
 */
export function likePages(site: Site): readonly LikePages[] {
  const known = measured.get(site);
  if (known) return known;
  const pages = [...site.pages.values()].filter(isIndexable);
  const shingles = pages.map(({ mainText }) => shinglesOf(mainText));
  const holders = new Map<string, number[]>();
  for (const [page, own] of shingles.entries()) {
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (list) list.push(page);
      else holders.set(shingle, [page]);
    }
  }
  const shared = pages.map(() => new Uint32Array(pages.length));
  for (const list of holders.values()) {
    for (const [place, first] of list.entries()) {
      const row = shared[first] as Uint32Array;
      for (let next = place + 1; next < list.length; next += 1) {
        const second = list[next] as number;
        row[second] = (row[second] ?? 0) + 1;
      }
    }
  }
  const sizes = shingles.map(({ size }) => size);
  const pairs = shared
    .flatMap((row, first) =>
      [...row].flatMap((common, second) => {
        if (common === 0) return [];
        const likeness = common / ((sizes[first] ?? 0) + (sizes[second] ?? 0) - common);
        return [{ first: pages[first]?.path ?? '', second: pages[second]?.path ?? '', likeness }];
      }),
    )
    .sort((a, b) => b.likeness - a.likeness);
  measured.set(site, pairs);
  return pairs;
}

/** No two pages that search engines may list say nearly the same. */
export function checkLikeness(site: Site): readonly Problem[] {
  return likePages(site)
    .filter(({ likeness }) => likeness >= nearlyEqual)
    .map(({ first, second, likeness }) => ({
      page: second,
      rule: 'near-equal-text',
      message: `${Math.round(likeness * 100)} percent of its text is also on ${first}.`,
      fix: 'Say what only this page has, or mark one of the two noindex.',
    }));
}
