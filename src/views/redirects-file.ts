import { splitPairId } from '../domain/pairs.ts';
import { pathOf } from './urls.ts';

/** An address that moved: both paths are without the base. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
}

/** `/compare/b-vs-a/` for every comparison `a-vs-b`: people write pairs in either order, and there is one page. */
export const reversedComparisons = (pairIds: Iterable<string>): MovedAddress[] =>
  [...pairIds].flatMap((id) => {
    const [first, second] = splitPairId(id) ?? [];
    if (!first || !second) return [];
    return [{ from: pathOf('comparison', `${second}-vs-${first}`), to: pathOf('comparison', id) }];
  });

/**
 * Writes the `_redirects` file, which Netlify and Cloudflare Pages read.
 *
 * @param moved What the editors moved. It goes before a reversed comparison at the same address.
 * @param pairIds Ids of the comparisons that have a page.
 * @param base The path that the site lives under, with a slash at both ends.
 * @returns One line an address, each moved for good (301).
 */
export function formatRedirectsFile(moved: readonly MovedAddress[], pairIds: Iterable<string>, base: string): string {
  const below = (path: string) => `${base}${path.slice(1)}`;
  const targets = new Map([...reversedComparisons(pairIds), ...moved].map(({ from, to }) => [from, to]));
  return [...targets].map(([from, to]) => `${below(from)} ${below(to)} 301\n`).join('');
}
