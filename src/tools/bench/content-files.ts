import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFiles } from './synthetic-catalogue.ts';

/** Reads a content folder as it stands, its guide left out; paths sorted. */
export function readContentFiles(folder: string): ContentFiles {
  const paths = globSync('**/*.{yaml,mdx,csv}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Writes files below a folder. @returns how many. */
export function writeContentFiles(folder: string, files: Iterable<readonly [string, string]>): number {
  let count = 0;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    count += 1;
  }
  return count;
}
