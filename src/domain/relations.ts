import { type Catalogue, entryOf } from './catalogue.ts';
import { differencesBetween } from './comparison.ts';
import { choosePairs, type Pair, passesGate } from './pairs.ts';
import { nearestRoles, type Related } from './relatedness.ts';
import { subjectOf } from './subject.ts';

/** What holds between entries: who is near whom, which pairs have a page, and which of those may be listed. */
export interface Relations {
  /** Role id -> its nearest roles, nearest first. */
  readonly nearest: ReadonlyMap<string, readonly Related[]>;
  readonly pairs: readonly Pair[];
  readonly pairIds: ReadonlySet<string>;
  /** Ids of the pairs that search engines may list. */
  readonly indexablePairs: ReadonlySet<string>;
}

/** Works out the relations of a catalogue. Linear in roles times nearest roles. */
export function relationsOf(catalogue: Catalogue): Relations {
  const nearest = nearestRoles(catalogue);
  const pairs = choosePairs(catalogue, nearest);
  const subject = (id: string) => subjectOf(catalogue, entryOf(catalogue, id));
  const indexable = pairs.filter(({ id, first, second }) =>
    passesGate(catalogue.verdicts.has(id), differencesBetween([subject(first), subject(second)])),
  );
  return {
    nearest,
    pairs,
    pairIds: new Set(pairs.map(({ id }) => id)),
    indexablePairs: new Set(indexable.map(({ id }) => id)),
  };
}
