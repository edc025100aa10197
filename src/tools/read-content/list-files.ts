import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, EntryKey, Issue } from '../../domain/issues.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { problem, type RuleCode } from '../../domain/rules.ts';
import { idPattern } from '../../schemas/id-pattern.ts';
import { places } from '../../schemas/places.ts';
import { topOfFile } from './parsed-text.ts';

/** A file that holds an entry, or a list of entries. */
export interface ContentFile extends EntryKey {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
}

/** What is in a content folder. */
export interface FileListing {
  /** The files to read, sorted by path. */
  readonly files: readonly ContentFile[];
  /** Entries whose files are there but cannot be taken as they are. */
  readonly refused: readonly EntryKey[];
  /** Collections that could not be looked into. */
  readonly unreadable: readonly Collection[];
  readonly issues: readonly Issue[];
}

const extensions = { yaml: '.yaml', mdx: '.mdx', csv: '.csv' } as const;
const collectionNames = Object.keys(places) as Collection[];

/** Whether a name starts with a dot as what computers leave lying about does; an entry with a stray dot is none of it. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') && (name.startsWith('._') || !/\.(?:yaml|mdx|csv)$/.test(name));

/** Files that are nobody’s entry: the guide, the record of dates, and what editors and computers leave lying about. */
const isIgnored = (name: string): boolean => ['README.md', pageDatesFile].includes(name) || isHidden(name);

const pictureName = /\.(?:png|jpe?g|gif|webp|avif|svg|heic|bmp|tiff?)$/i;

function issueAt(path: string, code: RuleCode, message: string, hint?: string): Issue {
  return { path, ...topOfFile, ...problem(code, message, hint) };
}

/** The folder’s members without the ignored ones, sorted; undefined where it cannot be opened. */
function membersOf(folder: string): Dirent[] | undefined {
  try {
    const members = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isIgnored(name));
    return members.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** Makes an id of a file’s name. */
export function toId(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What is wrong with a member of a collection’s folder; undefined when nothing is. */
function faultOfMember(member: Dirent, path: string, extension: string): Issue | undefined {
  const dot = member.name.lastIndexOf('.');
  const first = member.name.split('.').find((part) => part !== '') ?? '';
  const stem = dot > 0 ? member.name.slice(0, dot) : member.name;
  if (member.isSymbolicLink()) return issueAt(path, 'symbolic-link', 'This is a link to another place, not a file.');
  if (member.isDirectory()) return issueAt(path, 'unexpected-path', 'Folders in this folder are not read.');
  if (!member.isFile()) return issueAt(path, 'file-kind', 'This is not a plain file.');
  if (member.name.slice(dot) !== extension) {
    const hint = pictureName.test(member.name)
      ? 'Move it out of the content folder. Say in words what it shows, or use a component that draws figures.'
      : `Name it ${toId(first)}${extension} if it is an entry, or move it out of the content folder.`;
    return issueAt(path, 'file-kind', `This folder holds ${extension} files only.`, hint);
  }
  if (idPattern.test(stem)) return undefined;
  const message = `The name ${JSON.stringify(stem)} holds more than lower-case letters, digits and single hyphens.`;
  return issueAt(path, 'file-name', message, `Rename it to ${toId(stem)}${extension}.`);
}

function listFolder(folder: string, collection: Collection, extension: string): FileListing {
  const at = places[collection].at;
  const members = membersOf(join(folder, at));
  if (members === undefined) {
    const issue = issueAt(at, 'unreadable-file', 'The folder cannot be opened.');
    return { files: [], refused: [], unreadable: [collection], issues: [issue] };
  }
  const judged = members.map((member) => {
    const path = `${at}/${member.name}`;
    const id = toId(member.name.replace(/\.[^.]*$/, ''));
    return { file: { collection, id, path }, fault: faultOfMember(member, path, extension) };
  });
  return {
    files: judged.filter(({ fault }) => fault === undefined).map(({ file }) => file),
    refused: judged.filter(({ fault }) => fault !== undefined).map(({ file }) => file),
    unreadable: [],
    issues: judged.map(({ fault }) => fault).filter((fault) => fault !== undefined),
  };
}

function listMember(folder: string, member: Dirent): FileListing {
  const nothing = { files: [], refused: [], unreadable: [], issues: [] };
  const collection = collectionNames.find((name) => places[name].at === member.name);
  if (collection === undefined) {
    const known = collectionNames.map((name) => places[name].at);
    const hint = [didYouMean(nearest(member.name, known)), `The content folder holds ${known.join(', ')}.`];
    const message = `The content folder has no place for "${member.name}".`;
    return { ...nothing, issues: [issueAt(member.name, 'unexpected-path', message, hint.filter(Boolean).join(' '))] };
  }
  if (member.isSymbolicLink()) {
    const issue = issueAt(member.name, 'symbolic-link', 'This is a link to another place.');
    return { ...nothing, unreadable: [collection], issues: [issue] };
  }
  const { form } = places[collection];
  if (form === 'yaml-list' ? !member.isFile() : !member.isDirectory()) {
    const message = form === 'yaml-list' ? `"${member.name}" must be a file.` : `"${member.name}" must be a folder.`;
    return { ...nothing, unreadable: [collection], issues: [issueAt(member.name, 'unexpected-path', message)] };
  }
  if (form === 'yaml-list') return { ...nothing, files: [{ collection, id: '', path: member.name }] };
  return listFolder(folder, collection, extensions[form]);
}

/** The collections that are one file each, whose file is not there. */
function missingLists(listings: readonly FileListing[]): Collection[] {
  const found = new Set(
    listings.flatMap(({ files, unreadable }) => [...files.map(({ collection }) => collection), ...unreadable]),
  );
  return collectionNames.filter((name) => places[name].form === 'yaml-list' && !found.has(name));
}

/**
 * Lists the files of a content folder, and what in it does not belong.
 * @param folder the content folder, which must exist.
 * @returns never throws; a folder that cannot be opened is an issue.
 */
export function listContentFiles(folder: string): FileListing {
  const listings = (membersOf(folder) ?? []).map((member) => listMember(folder, member));
  const missing = missingLists(listings);
  return {
    files: listings.flatMap(({ files }) => files),
    refused: listings.flatMap(({ refused }) => refused),
    unreadable: [...listings.flatMap(({ unreadable }) => unreadable), ...missing],
    issues: [
      ...listings.flatMap(({ issues }) => issues),
      ...missing.map((name) => issueAt(places[name].at, 'missing-file', `The file ${places[name].at} is missing.`)),
    ],
  };
}
