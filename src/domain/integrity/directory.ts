import type { Content } from '../content.ts';
import type { Collection } from '../issues.ts';
import { splitPairId } from '../pairs.ts';
import type { ReferenceTarget } from '../references.ts';
import { allEntries, type KeyedEntry } from './context.ts';

/** What could not be read, so that nothing is reported as missing that only waits for its own correction. */
export interface Unread {
  /** Entries that their schemas refused: they exist, so others may name them, but their keys cannot be relied on. */
  readonly entries: readonly KeyedEntry[];
  /** Collections of which not even the ids are known. */
  readonly collections: readonly Collection[];
}

/** Everything was read. */
export const nothingUnread: Unread = { entries: [], collections: [] };

/** The collections whose ids a reference of each kind may name. */
const targetCollections: Readonly<Record<ReferenceTarget, readonly Collection[]>> = {
  anything: [
    'articles',
    'careers',
    'comparisons',
    'credentials',
    'glossary',
    'occupations',
    'pages',
    'roles',
    'sources',
  ],
  career: ['careers'],
  credential: ['credentials'],
  entry: ['careers', 'roles'],
  occupation: ['occupations'],
  role: ['roles'],
  source: ['sources'],
  step: ['careers', 'roles', 'credentials', 'articles'],
  subject: ['careers', 'roles', 'credentials'],
  term: ['glossary'],
};

/** Answers which ids there are. */
export interface Directory {
  /** Whether an entry of this collection has this id; true also where the collection could not be read. */
  has(collection: Collection, id: string): boolean;
  /** The ids of a collection, sorted. */
  idsOf(collection: Collection): readonly string[];
  /** Whether all entries of a collection could be read, so that what is not in it is missing. */
  isComplete(collection: Collection): boolean;
}

/** Writes down which ids the content has, the refused entries’ among them. */
export function buildDirectory(content: Content, unread: Unread): Directory {
  const ids = new Map<Collection, Set<string>>();
  const add = (collection: Collection, id: string) => {
    const known = ids.get(collection) ?? new Set<string>();
    ids.set(collection, known.add(id));
  };
  for (const { collection, id } of allEntries({ content, unread })) add(collection, id);
  const incomplete = new Set([...unread.collections, ...unread.entries.map(({ collection }) => collection)]);
  return {
    has: (collection, id) => unread.collections.includes(collection) || (ids.get(collection)?.has(id) ?? false),
    idsOf: (collection) => [...(ids.get(collection) ?? [])].sort(),
    isComplete: (collection) => !incomplete.has(collection),
  };
}

/** The two collections that can be compared, if both ids are of the same one; undefined otherwise. */
export function sharedCollection(directory: Directory, one: string, other: string): Collection | undefined {
  return (['careers', 'roles'] as const).find((name) => directory.has(name, one) && directory.has(name, other));
}

/** Whether an id names a pair of two different careers or two different roles. */
export function isPair(directory: Directory, id: string): boolean {
  const pair = splitPairId(id);
  return pair !== undefined && pair[0] !== pair[1] && sharedCollection(directory, ...pair) !== undefined;
}

/** Whether a reference of this kind may name a pair. */
export const mayBePair = (target: ReferenceTarget): boolean => target === 'step' || target === 'anything';

/** Whether a reference of this kind may name this id. */
export function isKnown(directory: Directory, target: ReferenceTarget, id: string): boolean {
  if (targetCollections[target].some((collection) => directory.has(collection, id))) return true;
  return mayBePair(target) && isPair(directory, id);
}

/** The ids a reference of this kind may name, pairs left out, sorted. */
export function knownIds(directory: Directory, target: ReferenceTarget): readonly string[] {
  return targetCollections[target].flatMap((collection) => directory.idsOf(collection)).sort();
}

/** The collections that hold an id, for a person who named it in the wrong place. */
export function collectionsWith(directory: Directory, id: string): readonly Collection[] {
  return targetCollections.anything.filter((collection) => directory.idsOf(collection).includes(id));
}
