import type { Content } from '../../domain/content.ts';
import type { Unread } from '../../domain/integrity/directory.ts';
import type { Collection, EntryKey, Finding, Issue } from '../../domain/issues.ts';
import { places } from '../../schemas/places.ts';
import type { FileListing } from './list-files.ts';
import { topOfFile } from './parsed-text.ts';
import type { EntryReading, FileReading } from './read-file.ts';

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
  /** The path of the file that a finding is in; where its entry is missing, the path at which it would be. */
  pathOf(finding: Finding): string;
  /** Says where a finding is. */
  locate(finding: Finding): Issue;
}

const nameOf = ({ collection, id }: EntryKey): string => `${collection}/${id}`;

const byId = (a: EntryKey, b: EntryKey): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The accepted entries by collection. Their types are those of their schemas, which is what accepted them. */
function contentOf(accepted: readonly EntryReading[]): Content {
  const names = Object.keys(places) as Collection[];
  const lists = names.map((name) => [
    name,
    accepted
      .filter(({ collection }) => collection === name)
      .sort(byId)
      .map(({ value }) => value),
  ]);
  return Object.fromEntries(lists) as Content;
}

/** The path at which an entry would be that is not there. */
function placeOf({ collection, id }: EntryKey): string {
  const { form, at } = places[collection];
  return form === 'yaml-list' ? at : `${at}/${id}.${form}`;
}

/** Finds entries again; where several have one id, the accepted come first, in the order of the file. */
function indexEntries(entries: readonly EntryReading[]): Map<string, EntryReading[]> {
  const index = new Map<string, EntryReading[]>();
  for (const entry of entries) index.set(nameOf(entry), [...(index.get(nameOf(entry)) ?? []), entry]);
  return index;
}

/**
 * Puts together what the files of a content folder say.
 * @param readings one for each file of the listing, in its order.
 */
export function assembleContent(listing: FileListing, readings: readonly FileReading[]): ContentReading {
  const entries = readings.flatMap((reading) => reading.entries);
  const accepted = entries.filter(({ isAccepted }) => isAccepted);
  const refused = entries.filter(({ isAccepted }) => !isAccepted);
  const index = indexEntries([...accepted, ...refused]);
  const unknown = listing.files.filter((_, place) => readings[place]?.isKnown === false);
  const pathOf = (finding: Finding): string => entryOf(finding)?.path ?? placeOf(finding);
  const entryOf = (finding: Finding) => index.get(nameOf(finding))?.[finding.occurrence ?? 0];
  return {
    content: contentOf(accepted),
    unread: {
      entries: [
        ...refused.map((entry) => ({ ...entry, occurrence: index.get(nameOf(entry))?.indexOf(entry) ?? 0 })),
        ...listing.refused.map((key) => ({ ...key, value: undefined })),
      ],
      collections: [...listing.unreadable, ...unknown.map(({ collection }) => collection)],
    },
    issues: [...listing.issues, ...readings.flatMap(({ issues }) => issues)],
    paths: listing.files.map(({ path }) => path).sort(),
    pathOf,
    locate: (finding) => {
      const { severity, code, message, hint, keyPath } = finding;
      const entry = entryOf(finding);
      const { line, column } = entry?.positionOf(keyPath) ?? topOfFile;
      return { path: pathOf(finding), line, column, severity, code, message, hint };
    },
  };
}
