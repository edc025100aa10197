import type { Catalogue } from '../domain/catalogue.ts';
import type { Role } from '../domain/content.ts';
import type { Pair } from '../domain/pairs.ts';
import type { Relations } from '../domain/relations.ts';
import { rememberLatest } from '../domain/remember.ts';
import { type PairPage, pairPage } from './pair-page.ts';
import { type RolePage, rolePage } from './role-page.ts';

/** How many views of a kind are kept: more than a build makes pages at a time, and few enough to cost no memory. */
const kept = 64;

/** Makes the views of pages that are written twice, as HTML and in Markdown; who asks soon again gets the same view. */
export interface KeptViews {
  readonly role: (role: Role) => RolePage;
  readonly pair: (pair: Pair) => PairPage;
}

const known = new WeakMap<Relations, KeptViews>();

/**
 * The views of one state of the content.
 *
 * @param relations Those of the catalogue, which hold as long as it does.
 */
export function keptViews(catalogue: Catalogue, relations: Relations): KeptViews {
  const views = known.get(relations) ?? newViews(catalogue, relations);
  known.set(relations, views);
  return views;
}

function newViews(catalogue: Catalogue, { nearest, pairIds, indexablePairs }: Relations): KeptViews {
  return {
    role: rememberLatest((role: Role) => rolePage(catalogue, role, nearest.get(role.id) ?? [], pairIds), kept),
    pair: rememberLatest(
      (pair: Pair) => pairPage(catalogue, pair, nearest, pairIds, indexablePairs.has(pair.id)),
      kept,
    ),
  };
}
