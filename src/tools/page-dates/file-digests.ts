import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFiles } from '../read-content/list-files.ts';

/** What a file holds, as 12 hexadecimal digits. Git may end the lines of one file differently on two computers. */
function digestOf(bytes: Buffer): string {
  const isPlain = !bytes.includes('\r\n');
  const held = isPlain ? bytes : Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return hash('sha1', held).slice(0, 12);
}

/**
 * The digests of all files that pages are made from: path in the content folder -> digest.
 * @param folder a content folder whose files can be read.
 */
export const fileDigests = (folder: string): Map<string, string> =>
  new Map(listContentFiles(folder).files.map(({ path }) => [path, digestOf(readFileSync(join(folder, path)))]));
