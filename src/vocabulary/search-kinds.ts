import { type EntryKind, entryKinds } from './entry-kinds.ts';
import { keysOf } from './vocabulary.ts';

/** A kind of entry that search answers with. Comparisons are found by their two names. */
export type SearchKind = Exclude<EntryKind, 'comparison'>;

/**
 * The kinds that are found by their names, in the order in which equals are listed. Occupations are called much like the
 * roles that they count, which are meant; their texts are searched all the same.
 */
export const namedKinds: readonly SearchKind[] = keysOf(entryKinds).filter(
  (kind): kind is SearchKind => kind !== 'comparison' && kind !== 'occupation',
);
