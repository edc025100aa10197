import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of an index, as Pagefind’s Node API gives it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** How a name is written in the list of files, which is CBOR: its length, as a letter, then the name. */
const writtenName = /([\x60-\x77])(en_[0-9a-f]{7,})/g;
const lengthLetter = 0x60;

/** How many letters of a name say which index it is of: enough that a kept file is never taken for one of another. */
const markLength = 4;

/**
 * Gives the files of an index numbers for names. Pagefind names each by a digest, and the list of them, which every
 * first search loads, cannot be packed then: with 10,000 pages it is most of what is downloaded. A number stands behind
 * a mark of the whole index, so that names still change with the content, and browsers may keep the files for good.
 *
 * @param files All files of one index.
 * @returns The same files, with names as long as before.
 * @throws An error if the list of files is missing.
 */
export function numberIndexFiles(files: readonly IndexFile[]): IndexFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!list) throw new Error('Pagefind made no list of its files.');
  const text = gunzipSync(list.content).toString('latin1');
  const digest = createHash('sha256').update(text, 'latin1').digest().readUInt32BE();
  const mark = digest.toString(36).padStart(markLength, '0').slice(-markLength);
  const numbers = new Map<string, string>();
  const numbered = text.replace(writtenName, (whole, letter: string, digits: string) => {
    const name = digits.slice(0, letter.charCodeAt(0) - lengthLetter);
    const number = numbers.size.toString(36).padStart(name.length - 'en_'.length - markLength, '0');
    const given = numbers.get(name) ?? `en_${mark}${number}`;
    if (given.length !== name.length) throw new Error(`Pagefind made more files than ${name} leaves numbers for.`);
    numbers.set(name, given);
    return letter + given + whole.slice(1 + name.length);
  });
  return files.map((file) => {
    if (file === list) return { path: file.path, content: gzipSync(Buffer.from(numbered, 'latin1'), { level: 9 }) };
    const [, name] = /^(?:fragment|index)\/(.+)\.\w+$/.exec(file.path) ?? [];
    return name ? { ...file, path: file.path.replace(name, numbers.get(name) ?? name) } : file;
  });
}
