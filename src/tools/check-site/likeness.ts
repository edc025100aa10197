import { isIndexable } from './page.ts';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** Two pages and the share of their word sequences that both have, 0 to 1. */
export interface LikePages {
  readonly first: string;
  readonly second: string;
  readonly likeness: number;
}

/** Over this share, two pages say too much of the same for search engines to list both. */
const tooMuch = 0.35;
/** Pairs of pages with less in common than this are not looked for. */
const leastMeasured = 0.2;
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
 * Compares the own text of every two pages that search engines may list: the share of five-word sequences in common
 * (Jaccard index). Two pages that share enough also share one of their rarer sequences, so only these are looked up, which
 * keeps the work in line with the number of pages however often common phrases return (prefix filtering: Bayardo, Ma and
 * Srikant, "Scaling up all pairs similarity search", 2007).
 *
 * @param site The site; the answer is kept for as long as it is.
 * @returns The pairs with a fifth or more in common, the most alike first.
 */
export function likePages(site: Site): readonly LikePages[] {
  const known = measured.get(site);
  if (known) return known;
  const pages = [...site.pages.values()]
    .filter(isIndexable)
    .map(({ path, mainText }) => ({ path, shingles: shinglesOf(mainText) }));
  const frequency = new Map<string, number>();
  for (const { shingles } of pages) {
    for (const shingle of shingles) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  }
  const holders = new Map<string, number[]>();
  const pairs: LikePages[] = [];
  for (const [place, { path, shingles }] of pages.entries()) {
    const candidates = new Set<number>();
    for (const shingle of rarest(shingles, frequency)) {
      const list = holders.get(shingle);
      if (list) {
        for (const other of list) candidates.add(other);
        list.push(place);
      } else holders.set(shingle, [place]);
    }
    for (const candidate of candidates) {
      const other = pages[candidate];
      if (!other) continue;
      const common = countCommon(shingles, other.shingles);
      const likeness = common / (shingles.size + other.shingles.size - common);
      if (likeness >= leastMeasured) pairs.push({ first: other.path, second: path, likeness });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || (a.first + a.second < b.first + b.second ? -1 : 1));
  measured.set(site, pairs);
  return pairs;
}

/** How many sequences two pages have in common. */
function countCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  let common = 0;
  for (const shingle of fewer) if (more.has(shingle)) common += 1;
  return common;
}

/** The rarest sequences of a page, so many that two pages with `leastMeasured` in common have one of them in common. */
function rarest(shingles: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): readonly string[] {
  const ordered = [...shingles].sort(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return ordered.slice(0, ordered.length - Math.ceil(leastMeasured * ordered.length) + 1);
}

/** No two pages that search engines may list have more than about a third of their own text in common. */
export function checkLikeness(site: Site): readonly Problem[] {
  return likePages(site)
    .filter(({ likeness }) => likeness > tooMuch)
    .map(({ first, second, likeness }) => ({
      page: second,
      rule: 'near-equal-text',
      message: `${Math.round(likeness * 100)} percent of its text is also on ${first}.`,
      fix: 'Say what only this page has, or mark one of the two noindex.',
    }));
}
