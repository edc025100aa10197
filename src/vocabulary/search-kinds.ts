import { type EntryKind, entryKinds } from './entry-kinds.ts';
import { keysOf } from './vocabulary.ts';

/** A kind of entry that search answers with. Occupations have no page of their own; comparisons are found by their two names. */
export type SearchKind = Exclude<EntryKind, 'comparison' | 'occupation'>;

/** The kinds that search answers with, in the order in which equals are listed. */
export const searchKinds: readonly SearchKind[] = keysOf(entryKinds).filter(
  (kind): kind is SearchKind => kind !== 'comparison' && kind !== 'occupation',
);
