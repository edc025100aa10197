/**
 * Lays the built site out for `recipes/s3-upload.sh`: `node src/tools/serve/stage-upload.ts FOLDER`. The built site is
 * DIST (`dist` unless told), the path it was built for BASE_PATH. Into the folder, which must be there, it writes
 * - `groups`: a line for each group of files in the order of the upload: its name, type and Cache-Control, with tabs,
 * - a folder for each group, named as in the line, with links to its files,
 * - `all`, with links to the files of all groups,
 * - `kept`: a line for each folder whose files of earlier releases may stay.
 */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readHostedSite } from './answer.ts';
import { keptFolders, uploadGroups } from './upload-groups.ts';

const [folder] = process.argv.slice(2);
const root = resolve(process.env.DIST ?? 'dist');

function link(file: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, file), place);
}

try {
  if (!folder) throw new Error('Name the folder to write into.');
  const site = readHostedSite(root, process.env.BASE_PATH ?? '/');
  if (site.headerRules.length === 0) throw new Error(`There is no _headers in ${root}: is it a built site?`);
  const groups = uploadGroups(site).map((group, index) => ({ ...group, name: `group-${index}` }));
  for (const { name, files } of groups) {
    for (const file of files) for (const place of [name, 'all']) link(file, join(folder, place, file));
  }
  const lines = groups.map(({ name, type, cacheControl }) => [name, type, cacheControl].join('\t'));
  writeFileSync(join(folder, 'groups'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'kept'), `${keptFolders(site).join('\n')}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
