import type { Content } from '../../domain/content.ts';
import { allEntries } from '../../domain/integrity/context.ts';
import { buildDirectory, isKnown, nothingUnread } from '../../domain/integrity/directory.ts';
import type { EntryKey, KeyPath } from '../../domain/issues.ts';
import { splitPairId } from '../../domain/pairs.ts';
import { type ReferenceTarget, referencesOf } from '../../domain/references.ts';
import { type NamedCollection, type NamedEntry, namedCollections } from './find-entry.ts';

/** A place where an entry is named. */
export interface Use {
  /** The entry that names it. */
  readonly by: EntryKey;
  /** Where in that entry; `['prose', 'embeds', 0, …]` for a component of its text. */
  readonly keyPath: KeyPath;
  /** What stands there: the id, or the pair it is part of. */
  readonly written: string;
}

const noContent: Content = {
  articles: [],
  careers: [],
  changes: [],
  comparisons: [],
  credentials: [],
  glossary: [],
  occupations: [],
  pages: [],
  redirects: [],
  roles: [],
  sources: [],
  wages: [],
};

/** Whether a key of this kind may name an entry of a collection. */
function mayName(target: ReferenceTarget, collection: NamedCollection, id: string): boolean {
  const only = { ...noContent, [collection]: [{ id }] };
  return isKnown(buildDirectory(only, nothingUnread), target, id);
}

/** Which entry an id means where several have it: the first of the collections that the key may name. */
function meantCollection(content: Content, target: ReferenceTarget, id: string): NamedCollection | undefined {
  return namedCollections.find(
    (collection) => content[collection].some((entry) => entry.id === id) && mayName(target, collection, id),
  );
}

const isInPair = (id: string, member: string): boolean => splitPairId(id)?.includes(member) ?? false;

/** Finds every key and component that names an entry, or a pair that it belongs to. Links in texts are not among them. */
export function usesOf(content: Content, { collection, id }: NamedEntry): Use[] {
  const canBePaired = collection === 'careers' || collection === 'roles';
  return allEntries({ content, unread: nothingUnread }).flatMap((entry) =>
    referencesOf(entry.collection, entry.value)
      .filter(({ id: written, target }) => {
        if (written === id) return meantCollection(content, target, id) === collection;
        return canBePaired && isInPair(written, id) && mayName(target, 'comparisons', written);
      })
      .map(({ keyPath, id: written }): Use => ({ by: entry, keyPath, written })),
  );
}
