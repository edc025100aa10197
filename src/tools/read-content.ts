import type { Content } from '../domain/content.ts';
import type { Unread } from '../domain/integrity/directory.ts';
import type { Collection, EntryKey, Finding, Issue } from '../domain/issues.ts';
import { collections } from '../schemas/collections.ts';
import { listContentFiles } from './read-content/list-files.ts';
import { topOfFile } from './read-content/parsed-text.ts';
import { type EntryReading, readContentFile } from './read-content/read-file.ts';

/** What a content folder says. */
export interface ContentReading {
  /** The entries that their schemas accepted, each list sorted by id. */
  readonly content: Content;
  /** What was refused or could not be read. */
  readonly unread: Unread;
  /** What is wrong with single files and entries. */
  readonly issues: readonly Issue[];
  /** The files that were read, relative to the content folder, sorted. */
  readonly paths: readonly string[];
  /** Says where a finding is; the top of the content folder for an entry that is not in it. */
  locate(finding: Finding): Issue;
}

const nameOf = ({ collection, id }: EntryKey): string => `${collection}/${id}`;

const byId = (a: EntryKey, b: EntryKey): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The accepted entries by collection. Their types are those of their schemas, which is what accepted them. */
function contentOf(accepted: readonly EntryReading[]): Content {
  const names = Object.keys(collections) as Collection[];
  const lists = names.map((name) => [
    name,
    accepted
      .filter(({ collection }) => collection === name)
      .sort(byId)
      .map(({ value }) => value),
  ]);
  return Object.fromEntries(lists) as Content;
}

/** Finds entries again; where several have one id, the accepted come first, in the order of the file. */
function indexEntries(entries: readonly EntryReading[]): Map<string, EntryReading[]> {
  const index = new Map<string, EntryReading[]>();
  for (const entry of entries) index.set(nameOf(entry), [...(index.get(nameOf(entry)) ?? []), entry]);
  return index;
}

/**
 * Reads a content folder, every file of every collection, and checks each entry by itself.
 * @param folder the content folder, which must exist.
 * @returns everything that is well, and an issue for everything that is not; bad content never throws.
 */
export function readContent(folder: string): ContentReading {
  const listing = listContentFiles(folder);
  const readings = listing.files.map((file) => ({ ...file, ...readContentFile(folder, file) }));
  const entries = readings.flatMap((reading) => reading.entries);
  const accepted = entries.filter(({ isAccepted }) => isAccepted);
  const refused = entries.filter(({ isAccepted }) => !isAccepted);
  const index = indexEntries([...accepted, ...refused]);
  const unknown = readings.filter(({ isKnown }) => !isKnown).map(({ collection }) => collection);
  return {
    content: contentOf(accepted),
    unread: {
      entries: [
        ...refused.map((entry) => ({ ...entry, occurrence: index.get(nameOf(entry))?.indexOf(entry) ?? 0 })),
        ...listing.refused.map((key) => ({ ...key, value: undefined })),
      ],
      collections: [...listing.unreadable, ...unknown],
    },
    issues: [...listing.issues, ...readings.flatMap(({ issues }) => issues)],
    paths: readings.map(({ path }) => path).sort(),
    locate: ({ severity, code, message, hint, keyPath, occurrence = 0, ...key }) => {
      const entry = index.get(nameOf(key))?.[occurrence];
      const { line, column } = entry?.positionOf(keyPath) ?? topOfFile;
      return { path: entry?.path ?? '', line, column, severity, code, message, hint };
    },
  };
}
