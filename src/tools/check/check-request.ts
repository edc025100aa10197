import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { listContentFiles } from '../read-content/list-files.ts';

/** Whom the check prints for. */
const formats = ['people', 'json', 'github', 'sarif'] as const;

/** Whom the check prints for: people, other programs, GitHub’s workflows, or collectors of reports. */
export type CheckFormat = (typeof formats)[number];

/** What a person asked the check to do. */
export interface CheckRequest {
  readonly format: CheckFormat;
  /** Whether to mend what can be mended safely before checking. */
  readonly wantsMending: boolean;
  /** The content folder. */
  readonly folder: string;
  /** The files and folders to report on, relative to the content folder; all when there are none. */
  readonly paths: readonly string[];
}

/** How the check is called. */
export const usage = `Usage: npm run check -- [--fix] [--format FORMAT] [--content FOLDER] [PATH…]

Checks every entry of the content folder and says what to mend.

  --fix             first mend what is safe (order of keys, spaces, quotes, slashes) and show it
  --format FORMAT   people (the default), json, github or sarif
  --content FOLDER  check another content folder
  --help            print this
  PATH…             report only on these files or folders

It ends with 0 when there are no errors, 1 when there are, 2 when it was called wrongly.
`;

const options = {
  fix: { type: 'boolean' },
  format: { type: 'string' },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The call was wrong; the message says how and what to do. */
export class WrongCall extends Error {}

/** @throws WrongCall */
function requireFolder(folder: string): string {
  if (!existsSync(folder)) {
    throw new WrongCall(`There is no content folder ${folder}. Name another with --content FOLDER.`);
  }
  if (!statSync(folder).isDirectory())
    throw new WrongCall(`${folder} is not a folder. Name one with --content FOLDER.`);
  return folder;
}

/** The name of a file without its folder and ending. */
const stemOf = (path: string): string => basename(path).replace(/\.[a-z]+$/, '');

/** At most so many files are offered for one that does not exist. */
const mostOffered = 3;

/**
 * The files somebody may have meant by a path that does not exist: those of that name in any folder; else the members of
 * its folder that are written much like it, from where the person stands or in the content folder; else files of the
 * content folder with much the same name.
 * @returns as the person would write them; empty where nothing is near.
 */
function pathsNear(path: string, folder: string, currentFolder: string): string[] {
  const show = (found: string): string => relative(currentFolder, found).split(sep).join('/');
  const files = listContentFiles(folder).files.map((file) => join(folder, file.path));
  const filesOf = (stem: string): string[] => files.filter((file) => stemOf(file) === stem).map(show);
  const namesakes = filesOf(stemOf(path));
  if (namesakes.length > 0) return namesakes.slice(0, mostOffered);
  for (const start of [currentFolder, folder]) {
    const near = nearest(basename(path), membersOf(dirname(resolve(start, path))), mostOffered);
    if (near.length > 0) return near.map((name) => show(join(dirname(resolve(start, path)), name)));
  }
  return nearest(stemOf(path), files.map(stemOf), mostOffered).flatMap(filesOf).slice(0, mostOffered);
}

/** The names in a folder; none where there is no such folder. */
function membersOf(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}

/** Finds a path from where the person stands, or within the content folder. @throws WrongCall */
function requirePath(path: string, folder: string, currentFolder: string): string {
  const found = [resolve(currentFolder, path), resolve(folder, path)].find((candidate) => existsSync(candidate));
  if (found === undefined) {
    const suggestion = didYouMean(pathsNear(path, folder, currentFolder));
    throw new WrongCall(
      [`There is no file or folder ${path}.`, suggestion].filter((part) => part !== undefined).join(' '),
    );
  }
  const inside = relative(folder, found);
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new WrongCall(`${path} is not in the content folder ${folder}. Name another with --content FOLDER.`);
  }
  return inside.split(sep).join('/');
}

/** @throws WrongCall */
function requireFormat(name: string | boolean | undefined): CheckFormat {
  const format = formats.find((candidate) => candidate === (name ?? 'people'));
  if (format !== undefined) return format;
  const suggestion = didYouMean(nearest(String(name), formats));
  const advice = `Write one of ${formats.join(', ')} after --format.`;
  throw new WrongCall([suggestion, advice].filter((part) => part !== undefined).join(' '));
}

/** @throws WrongCall */
function refuseUnknown(names: readonly string[]): void {
  const unknown = names.find((name) => !Object.hasOwn(options, name));
  if (unknown === undefined) return;
  const suggestion = didYouMean(nearest(unknown, Object.keys(options)).map((name) => `--${name}`));
  throw new WrongCall([`There is no option --${unknown}.`, suggestion].filter((part) => part !== undefined).join(' '));
}

/**
 * Understands the words after `npm run check --`.
 * @param args the words.
 * @param currentFolder where the person stands.
 * @param defaultFolder the content folder when none is named.
 * @returns the request, or `help` when the person asked how to call it.
 * @throws WrongCall for unknown options and for paths that do not exist.
 */
export function parseCheckRequest(
  args: readonly string[],
  currentFolder: string,
  defaultFolder: string,
): CheckRequest | 'help' {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  refuseUnknown(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  if (values.help === true) return 'help';
  if (typeof values.content === 'boolean' || values.content === '')
    throw new WrongCall('--content needs the name of a folder.');
  const folder = requireFolder(resolve(currentFolder, values.content ?? defaultFolder));
  const paths = positionals.map((path) => requirePath(path, folder, currentFolder));
  return { format: requireFormat(values.format), wantsMending: values.fix === true, folder, paths };
}
