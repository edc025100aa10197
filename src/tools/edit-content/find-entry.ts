import type { Collection, EntryKey } from '../../domain/issues.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { collections } from '../../schemas/collections.ts';
import { CannotDo } from '../editor-command.ts';
import { type ContentReading, readContent } from '../read-content.ts';

/** Collections whose entries have an id that a person may name, those with pages first. */
export const namedCollections = [
  'careers',
  'roles',
  'credentials',
  'articles',
  'comparisons',
  'pages',
  'occupations',
  'glossary',
  'sources',
] as const satisfies readonly Collection[];

/** A collection with named entries. */
export type NamedCollection = (typeof namedCollections)[number];

/** An entry that a person named. */
export interface NamedEntry extends EntryKey {
  readonly collection: NamedCollection;
}

/**
 * Reads the content folder for a command that changes it.
 * @throws CannotDo where something in it cannot be read: a command that does not see everything could miss a place.
 */
export function readWholeContent(folder: string): ContentReading {
  const reading = readContent(folder);
  const { unread } = reading;
  if (unread.entries.length === 0 && unread.collections.length === 0) return reading;
  const names = [...unread.entries.map(({ collection, id }) => `${collection}/${id}`), ...unread.collections];
  throw new CannotDo(
    `Some entries cannot be read yet: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''}. Run npm run check, mend what it says, and try again.`,
  );
}

/**
 * Finds the entry that a person means.
 * @param word an id such as `cancer-registrar`, with its folder where several have it: `credentials/rhia`.
 * @throws CannotDo where there is none, or more than one.
 */
export function findEntry({ content }: ContentReading, word: string): NamedEntry {
  const [, folder, name] = /^(?:content\/)?(?:([a-z]+)\/)?([^/]+?)(?:\.yaml|\.mdx)?$/.exec(word) ?? [];
  const id = name ?? word;
  const places = namedCollections.filter((collection) => folder === undefined || folder === collection);
  const found = places.filter((collection) => content[collection].some((entry) => entry.id === id));
  const [only, ...more] = found;
  if (only === undefined) {
    const candidates = places.flatMap((collection) => content[collection].map((entry) => entry.id));
    const suggestion = didYouMean(nearest(id, candidates));
    throw new CannotDo(`There is no entry "${word}". ${suggestion ?? 'The ids are the names of the files.'}`);
  }
  if (more.length > 0) {
    const names = found.map((collection) => `${collection}/${id}`);
    throw new CannotDo(`Several entries have the id "${id}". Say which one you mean: ${names.join(' or ')}.`);
  }
  return { collection: only, id };
}

/** The path of the file that holds an entry. */
export function pathOfEntry({ collection, id }: EntryKey): string {
  const { form, at } = collections[collection];
  return form === 'yaml-list' ? at : `${at}/${id}.${form === 'csv' ? 'csv' : form}`;
}
