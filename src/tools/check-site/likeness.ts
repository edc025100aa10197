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
  const indexable = [...site.pages.values()].filter(isIndexable);
  const frequency = new Map<number, number>();
  for (const { shingles } of indexable) {
    for (const shingle of shingles) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  }
  // What stands on one page alone is in common with none. All else goes by its rank, the rarest first.
  const ranked = [...frequency].filter(([, count]) => count > 1).sort(([a, few], [b, many]) => few - many || a - b);
  const ranks = new Map(ranked.map(([shingle], rank) => [shingle, rank]));
  const pages = indexable.map(({ path, shingles }) => ({
    path,
    size: shingles.length,
    shared: Uint32Array.from([...shingles].flatMap((shingle) => ranks.get(shingle) ?? [])).sort(),
  }));
  const holders: number[][] = ranked.map(() => []);
  const pairs: LikePages[] = [];
  for (const [place, { path, size, shared }] of pages.entries()) {
    const dispensable = Math.ceil(leastMeasured * size) - 1;
    const candidates = new Set<number>();
    for (const rank of shared.subarray(0, Math.max(0, shared.length - dispensable))) {
      const list = holders[rank] ?? [];
      for (const other of list) candidates.add(other);
      list.push(place);
    }
    for (const candidate of candidates) {
      const other = pages[candidate];
      if (!other) continue;
      const common = countCommon(shared, other.shared);
      const likeness = common / (size + other.size - common);
      if (likeness >= leastMeasured) pairs.push({ first: other.path, second: path, likeness });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || (a.first + a.second < b.first + b.second ? -1 : 1));
  measured.set(site, pairs);
  return pairs;
}

/** How many numbers two lists have in common; both are in ascending order. */
function countCommon(some: Uint32Array, others: Uint32Array): number {
  let common = 0;
  let at = 0;
  for (const number of some) {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < number) at += 1;
    if (others[at] === number) common += 1;
  }
  return common;
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
