import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A text, or one that is too long to write down: `repeat` so many `times`, between `before` and `after`. */
type WrittenText =
  | string
  | { readonly repeat: string; readonly times: number; readonly before?: string; readonly after?: string };

/** What to do to one path of the sample. */
interface Change {
  /** The path, relative to the content folder. */
  readonly in: string;
  /** Replaces the first `replace`, which must be there, by `by`. */
  readonly replace?: string;
  readonly by?: WrittenText;
  /** Adds at the end. */
  readonly add?: WrittenText;
  /** Adds at the start. */
  readonly start?: WrittenText;
  /** Writes the whole file. */
  readonly write?: WrittenText;
  /** Writes these bytes, in base64. */
  readonly bytes?: string;
  /** Saves the file as other programs would. */
  readonly save?: keyof typeof savedAs;
  /** Deletes it, before anything else is put in its place. */
  readonly delete?: true;
  /** Puts a link to this place. */
  readonly link?: string;
  /** Puts a folder, or a pipe. */
  readonly put?: 'folder' | 'pipe';
}

/** A mistake that somebody makes in the sample, and everything the check must say about it. */
export interface BadCase {
  /** The mistake, after “the check says where and what when”. */
  readonly what: string;
  readonly changes: readonly Change[];
  /** Each issue as `path:line:column code message`. */
  readonly says: readonly string[];
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** How other programs save a text. */
const savedAs = {
  latin1: (text: string) => Buffer.from(text, 'latin1'),
  'utf-16le': utf16,
  'utf-16be': (text: string) => utf16(text).swap16(),
  'utf-8-bom': (text: string) => Buffer.from(`\uFEFF${text}`),
  'windows-lines': (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'old-mac-lines': (text: string) => Buffer.from(text.replaceAll('\n', '\r')),
} as const;

function textOf(written: WrittenText): string {
  if (typeof written === 'string') return written;
  return `${written.before ?? ''}${written.repeat.repeat(written.times)}${written.after ?? ''}`;
}

/** The new text of a file. */
function edit(text: string, { replace, by = '', add, start, write }: Change): string {
  if (write !== undefined) return textOf(write);
  if (replace !== undefined) assert.ok(text.includes(replace), `the sample holds "${replace}"`);
  const replaced = replace === undefined ? text : text.replace(replace, () => textOf(by));
  return `${textOf(start ?? '')}${replaced}${textOf(add ?? '')}`;
}

/** What stands at a path after a change, as text or bytes. */
function contentAfter(path: string, change: Change): string | Buffer {
  if (change.bytes !== undefined) return Buffer.from(change.bytes, 'base64');
  const text = edit(existsSync(path) ? readFileSync(path, 'utf8') : '', change);
  return change.save === undefined ? text : savedAs[change.save](text);
}

/** Carries out a change in a copy of the sample. */
export function applyChange(folder: string, change: Change): void {
  const path = join(folder, change.in);
  mkdirSync(dirname(path), { recursive: true });
  if (change.delete) rmSync(path, { recursive: true });
  if (change.link !== undefined) symlinkSync(change.link, path);
  else if (change.put === 'folder') mkdirSync(path);
  else if (change.put === 'pipe') execFileSync('mkfifo', [path]);
  else if (!change.delete || change.write !== undefined) writeFileSync(path, contentAfter(path, change));
}

/** The folder of the corpus: one file for each kind of mistake. */
export const corpusFolder = fileURLToPath(new URL('../../../e2e/editors/', import.meta.url));

/** Reads the corpus: the name of each kind -> its cases. A case with one change may write it without `changes`. */
export function readCorpus(): ReadonlyMap<string, readonly BadCase[]> {
  const names = readdirSync(corpusFolder).filter((name) => name.endsWith('.yaml'));
  const readCase = ({ what, says, changes, ...change }: BadCase & Change): BadCase => {
    return { what, says, changes: changes ?? [change] };
  };
  return new Map(
    names.sort().map((name) => {
      const cases = parse(readFileSync(join(corpusFolder, name), 'utf8')) as (BadCase & Change)[];
      return [name.replace('.yaml', ''), cases.map(readCase)];
    }),
  );
}
