/**
 * The floor of a build: writes a copy of a built site with plain file calls, and prints the seconds that these took.
 * Reading the site is not counted, and no more than one file is in memory.
 *
 * Arguments: the built site, the folder to write.
 */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [from = '', to = ''] = process.argv.slice(2);
let milliseconds = 0;
for (const file of globSync('**/*', { cwd: from })) {
  if (statSync(join(from, file)).isDirectory()) continue;
  const bytes = readFileSync(join(from, file));
  const started = performance.now();
  mkdirSync(dirname(join(to, file)), { recursive: true });
  writeFileSync(join(to, file), bytes);
  milliseconds += performance.now() - started;
}
console.log((milliseconds / 1000).toFixed(3));
