import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../dist');

/** The paths of all pages of `dist/`, relative to the site’s base, without those that only lead on to another. */
export const allPages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();
