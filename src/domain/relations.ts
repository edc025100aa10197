import { type Catalogue, entryOf } from './catalogue.ts';
import { compareSubjects } from './comparison.ts';
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
  const subjects = new Map<string, ReturnType<typeof subjectOf>>();
  const subject = (id: string) => {
    const known = subjects.get(id) ?? subjectOf(catalogue, entryOf(catalogue, id));
    subjects.set(id, known);
    return known;
  };
  const indexable = pairs.filter(({ id, first, second }) => {
    const rows = compareSubjects([subject(first), subject(second)]);
    return passesGate(
      catalogue.verdicts.has(id),
      rows.map(({ difference }) => difference),
    );
  });
  return {
    nearest,
    pairs,
    pairIds: new Set(pairs.map(({ id }) => id)),
    indexablePairs: new Set(indexable.map(({ id }) => id)),
  };
}
