/**
 * `npm run check:site`: holds the built site in `dist/` against the rules in `check-site/`.
 *
 * Prints a summary; exits with 1 if a rule found a problem or there is no built site.
 */
import { resolve } from 'node:path';
import { memoryPlaceOf } from './check/memory-place.ts';
import { noMemory, openMemory } from './check-site/pages-memory.ts';
import { readSite } from './check-site/read-site.ts';
import { formatReport } from './check-site/report.ts';
import { checkSite } from './check-site/rules.ts';
import { readOptions } from './command-options.ts';

const usage = `Usage: npm run check:site -- [--site FOLDER] [--anew]

Holds a built site against the rules for its pages, links, feeds and files. Pages that have not changed since the last
check are not read again; what concerns several pages is checked anew every time.

  --site FOLDER  the built site (default: dist)
  --anew         read every page, whatever is remembered
  --help         print this
`;

try {
  const { site: folder, anew } = readOptions(usage, {
    site: { type: 'string', default: 'dist' },
    anew: { type: 'boolean' },
  });
  const root = resolve(folder);
  const memory = openMemory(memoryPlaceOf('crosswalk-check-site', root));
  const site = await readSite(root, anew ? { ...memory, pages: noMemory.pages } : memory);
  const problems = await checkSite(site);
  console.log(formatReport(site, problems));
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
