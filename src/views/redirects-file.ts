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
 * Gathers where every address leads that moved or that people write the other way round.
 *
 * @param moved What the editors moved. It goes before a reversed comparison at the same address.
 * @param pairIds Ids of the comparisons that have a page.
 * @param base The path that the site lives under, with a slash at both ends.
 * @returns The new address of each old one, base included.
 */
export function redirectTargets(
  moved: readonly MovedAddress[],
  pairIds: Iterable<string>,
  base: string,
): ReadonlyMap<string, string> {
  const below = (path: string) => `${base}${path.slice(1)}`;
  return new Map([...reversedComparisons(pairIds), ...moved].map(({ from, to }) => [below(from), below(to)]));
}

/**
 * Writes the `_redirects` file, which Netlify and Cloudflare Pages read.
 *
 * @param targets The new address of each old one.
 * @returns One line an address, each moved for good (301).
 */
export function formatRedirectsFile(targets: ReadonlyMap<string, string>): string {
  return [...targets].map(([from, to]) => `${from} ${to} 301\n`).join('');
}
