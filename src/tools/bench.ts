/**
 * `npm run bench`: builds synthetic catalogues of 52, 416, 3,016 and 9,984 roles, and prints what each costs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchTable } from './bench/bench-table.ts';
import { type BuildResult, buildSize } from './bench/build-sizes.ts';
import { readContentFiles, writeContentFiles } from './bench/content-files.ts';
import { syntheticCatalogue } from './bench/synthetic-catalogue.ts';
import { readOptions } from './command-options.ts';
import { defaultContentFolder } from './content-folder.ts';

const usage = `Usage: npm run bench -- [--quick] [--bare] [--roles N] [--keep FOLDER] [--write]

Builds synthetic catalogues of 52, 416, 3,016 and 9,984 roles, and prints what each costs.

  --quick        only the two small ones
  --bare         a bare Astro project with the same pages beside each
  --roles N      one size: the real catalogue times a whole number
  --keep FOLDER  write there, and leave the sites
  --write        make the results those that are committed
  --help         print this
`;

const wantedRoles = [50, 400, 3000, 10_000];
/** The check of a built site keeps what it knows of every page, so it is not run on the largest. */
const mostForSiteCheck = 3500;
/** Drawing the pictures of thousands of pages for the first time takes longer than all else; a few tell what one costs. */
const mostForPictures = 100;
const resultsFile = join(import.meta.dirname, 'bench/results.json');

/** What is committed: the results and the machine that they come from. */
interface CommittedResults {
  readonly machine: string;
  readonly results: readonly BuildResult[];
}

async function main(): Promise<void> {
  const values = readOptions(usage, {
    quick: { type: 'boolean' },
    bare: { type: 'boolean' },
    write: { type: 'boolean' },
    roles: { type: 'string' },
    keep: { type: 'string' },
  });
  const real = readContentFiles(defaultContentFolder({}));
  const rolesInSet = [...real.keys()].filter((path) => path.startsWith('roles/')).length;
  const wanted = values.roles ? [Number(values.roles)] : wantedRoles.slice(0, values.quick ? 2 : undefined);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'crosswalk-bench-'));
  const committed: CommittedResults = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as CommittedResults)
    : { machine: '', results: [] };
  const results: BuildResult[] = [];
  try {
    for (const sets of wanted.map((roles) => Math.max(1, Math.round(roles / rolesInSet)))) {
      const roles = sets * rolesInSet;
      const content = join(folder, `content-${roles}`);
      rmSync(content, { recursive: true, force: true });
      writeContentFiles(content, syntheticCatalogue(real, sets));
      console.error(`${roles} roles …`);
      results.push(
        await buildSize({
          roles,
          content,
          workshop: join(folder, String(roles)),
          withSiteCheck: roles <= mostForSiteCheck,
          withPictures: roles <= mostForPictures,
          withBare: values.bare === true,
        }),
      );
      if (!values.keep) rmSync(join(folder, String(roles)), { recursive: true });
    }
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true });
  }
  console.log(benchTable(results, committed.results));
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;
  const all = new Map([...committed.results, ...results].map((result) => [result.roles, result]));
  const sorted = [...all.values()].sort((a, b) => a.roles - b.roles);
  if (values.write) writeFileSync(resultsFile, `${JSON.stringify({ machine, results: sorted }, null, 2)}\n`);
}

await main();
