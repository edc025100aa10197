import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, EntryKey, Issue } from '../../domain/issues.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { problem, type RuleCode } from '../../domain/rules.ts';
import { collections } from '../../schemas/collections.ts';
import { idPattern } from '../../schemas/common.ts';
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
const collectionNames = Object.keys(collections) as Collection[];

/** Files that are nobody’s entry: the guide, the record of dates, and what editors and computers leave lying about. */
const isIgnored = (name: string): boolean => ['README.md', pageDatesFile].includes(name) || name.startsWith('.');

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
  const stem = dot > 0 ? member.name.slice(0, dot) : member.name;
  if (member.isSymbolicLink()) return issueAt(path, 'symbolic-link', 'This is a link to another place, not a file.');
  if (member.isDirectory()) return issueAt(path, 'unexpected-path', 'Folders in this folder are not read.');
  if (!member.isFile()) return issueAt(path, 'file-kind', 'This is not a plain file.');
  if (member.name.slice(dot) !== extension) {
    const hint = `Name it ${toId(stem)}${extension} if it is an entry, or move it out of the content folder.`;
    return issueAt(path, 'file-kind', `This folder holds ${extension} files only.`, hint);
  }
  if (idPattern.test(stem)) return undefined;
  const message = `The name "${stem}" holds more than lower-case letters, digits and single hyphens.`;
  return issueAt(path, 'file-name', message, `Rename it to ${toId(stem)}${extension}.`);
}

function listFolder(folder: string, collection: Collection, extension: string): FileListing {
  const at = collections[collection].at;
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
  const collection = collectionNames.find((name) => collections[name].at === member.name);
  if (collection === undefined) {
    const known = collectionNames.map((name) => collections[name].at);
    const hint = [didYouMean(nearest(member.name, known)), `The content folder holds ${known.join(', ')}.`];
    const message = `The content folder has no place for "${member.name}".`;
    return { ...nothing, issues: [issueAt(member.name, 'unexpected-path', message, hint.filter(Boolean).join(' '))] };
  }
  if (member.isSymbolicLink()) {
    const issue = issueAt(member.name, 'symbolic-link', 'This is a link to another place.');
    return { ...nothing, unreadable: [collection], issues: [issue] };
  }
  const { form } = collections[collection];
  if (form === 'yaml-list' ? !member.isFile() : !member.isDirectory()) {
    const message = form === 'yaml-list' ? `"${member.name}" must be a file.` : `"${member.name}" must be a folder.`;
    return { ...nothing, unreadable: [collection], issues: [issueAt(member.name, 'unexpected-path', message)] };
  }
  if (form === 'yaml-list') return { ...nothing, files: [{ collection, id: '', path: member.name }] };
  return listFolder(folder, collection, extensions[form]);
}

/**
 * Lists the files of a content folder, and what in it does not belong.
 * @param folder the content folder, which must exist.
 * @returns never throws; a folder that cannot be opened is an issue.
 */
export function listContentFiles(folder: string): FileListing {
  const listings = (membersOf(folder) ?? []).map((member) => listMember(folder, member));
  return {
    files: listings.flatMap(({ files }) => files),
    refused: listings.flatMap(({ refused }) => refused),
    unreadable: listings.flatMap(({ unreadable }) => unreadable),
    issues: listings.flatMap(({ issues }) => issues),
  };
}
