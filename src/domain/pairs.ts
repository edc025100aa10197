import type { Catalogue } from './catalogue.ts';
import { type Content, textsOf } from './content.ts';
import type { Related } from './relatedness.ts';
import { parseSiteLink } from './site-links.ts';

/** Two careers or two roles that have a page. `first` sorts before `second`. */
export interface Pair {
  /** `<first>-vs-<second>`: the page’s id and address. */
  readonly id: string;
  readonly kind: 'career' | 'role';
  readonly first: string;
  readonly second: string;
  /** Why the pair has a page, in the order of weight. */
  readonly origins: readonly PairOrigin[];
}

/** Why a pair has a page. */
export type PairOrigin = 'verdict' | 'named' | 'confused' | 'move' | 'near' | 'career';

const originOrder: readonly PairOrigin[] = ['verdict', 'named', 'confused', 'move', 'near', 'career'];

/** The id of a pair, the same for both orders. */
export const pairId = (a: string, b: string): string => (a < b ? `${a}-vs-${b}` : `${b}-vs-${a}`);

/** The two ids of a pair’s id, or `undefined` where the text is no pair’s id. Ids may not hold `-vs-` themselves. */
export function splitPairId(id: string): [first: string, second: string] | undefined {
  const [first, second, ...rest] = id.split('-vs-');
  return first && second && rest.length === 0 ? [first, second] : undefined;
}

/** The pairs that a text, a next step or a redirect sends readers to: whatever the check accepts there. */
function namedPairs(content: Content): [first: string, second: string][] {
  const texts = textsOf(content);
  const links = [...texts.flatMap((prose) => prose.links), ...content.redirects.map(({ to }) => to)];
  const linked = links.flatMap((link) => {
    const [folder, id, ...more] = parseSiteLink(link)?.segments ?? [];
    return folder === 'compare' && id !== undefined && more.length === 0 ? [id] : [];
  });
  const ids = [...linked, ...content.articles.flatMap(({ nextSteps }) => nextSteps.map(({ to }) => to))];
  const embedded = texts.flatMap(({ embeds }) =>
    embeds.flatMap(({ component, attributes: { first, second } }): [string, string][] =>
      component === 'MiniComparison' && first !== undefined && second !== undefined ? [[first, second]] : [],
    ),
  );
  return [...ids.map(splitPairId).filter((pair) => pair !== undefined), ...embedded];
}

/** How many of a role’s nearest roles get a page with it. */
export const nearestWithPage = 4;

/**
 * The pairs that have a page: all pairs of careers; and of roles those with an editors’ verdict, those that a
 * text, next step or redirect sends readers to, those an entry says are often confused, those joined by a move, and
 * each role’s nearest. O(roles × nearest); sorted by id.
 */
export function choosePairs(catalogue: Catalogue, nearest: ReadonlyMap<string, readonly Related[]>): Pair[] {
  const pairs = new Map<string, { kind: Pair['kind']; first: string; second: string; origins: Set<PairOrigin> }>();
  const add = (kind: Pair['kind'], a: string, b: string, origin: PairOrigin) => {
    if (a === b) return;
    const id = pairId(a, b);
    const pair = pairs.get(id) ?? { kind, first: a < b ? a : b, second: a < b ? b : a, origins: new Set<PairOrigin>() };
    pair.origins.add(origin);
    pairs.set(id, pair);
  };
  const { careers, roles, comparisons } = catalogue.content;
  for (const [index, a] of careers.entries()) {
    for (const b of careers.slice(index + 1)) add('career', a.id, b.id, 'career');
  }
  for (const { first, second } of comparisons) {
    add(catalogue.careers.has(first) ? 'career' : 'role', first, second, 'verdict');
  }
  for (const [a, b] of namedPairs(catalogue.content)) {
    if (catalogue.roles.has(a) && catalogue.roles.has(b)) add('role', a, b, 'named');
  }
  for (const role of roles) {
    for (const { entry } of role.confusedWith) if (catalogue.roles.has(entry)) add('role', role.id, entry, 'confused');
    for (const { to } of role.moves) add('role', role.id, to, 'move');
    for (const { id } of (nearest.get(role.id) ?? []).slice(0, nearestWithPage)) add('role', role.id, id, 'near');
  }
  return [...pairs]
    .map(([id, pair]) => ({ ...pair, id, origins: originOrder.filter((origin) => pair.origins.has(origin)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The path of a pair’s page, without the base. */
export const pairPath = (id: string): string => `/compare/${id}/`;

/** How many rows must differ clearly before a pair without a verdict may be listed by search engines. */
export const materialRows = 5;

/** From this difference on, a row differs clearly. */
export const materialFrom = 0.3;

/**
 * Whether search engines may list the page of a pair: editors wrote a verdict, or enough rows differ clearly.
 * @param differences the rows’ differences, 0 to 1, `undefined` where unknown
 */
export const passesGate = (hasVerdict: boolean, differences: readonly (number | undefined)[]): boolean =>
  hasVerdict || differences.filter((difference) => (difference ?? 0) >= materialFrom).length >= materialRows;
