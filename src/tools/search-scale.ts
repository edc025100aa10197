/**
 * `npm run search:scale`: what the search weighs with a catalogue many times as large, whose records are synthetic. Run a
 * build first: the built site is what the search runs in. How long the index takes is for `npm run bench -- --bare`.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkCatalogue } from '../domain/catalogue.ts';
import { namesIndex } from '../views/names-index.ts';
import { pagefindPage } from '../views/pagefind-page.ts';
import { searchRecords } from '../views/search-records.ts';
import { writeTwins } from './build/compress-files.ts';
import { firstFilesIn, writeTextIndex } from './build/search-index.ts';
import { readOptions } from './command-options.ts';
import { defaultContentFolder } from './content-folder.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { readContent } from './read-content.ts';
import { syntheticPairs, syntheticRecords } from './search-scale/synthetic-records.ts';
import { weighSearch } from './search-scale/weigh-search.ts';
import { startServer } from './serve.ts';

const usage = `Usage: npm run search:scale -- [--factor N] [--root DIR]

Says what the search weighs with a catalogue many times as large. Run a build first.

  --factor N  how many times as large (50 where left out)
  --root DIR  the folder of the built site (dist where left out)
  --help      print this
`;

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function main(): Promise<void> {
  const values = readOptions(usage, {
    factor: { type: 'string' },
    root: { type: 'string' },
  });
  const root = values.root ?? 'dist';
  const { content } = readContent(defaultContentFolder(process.env));
  const catalogue = linkCatalogue(content);
  const records = syntheticRecords(searchRecords(catalogue), Number(values.factor ?? 50));
  const work = mkdtempSync(join(tmpdir(), 'crosswalk-search-'));
  try {
    const site = join(work, 'site');
    cpSync(root, site, { recursive: true });
    const { root: names, parts } = namesIndex(catalogue, records, syntheticPairs(records));
    mkdirSync(join(site, 'names'), { recursive: true });
    const written = [['names', names] as const, ...[...parts].map(([key, part]) => [`names/${key}`, part] as const)];
    for (const [name, content] of written) {
      writeFileSync(join(site, `${name}.json`), JSON.stringify(content));
      await writeTwins(join(site, `${name}.json`));
    }
    rmSync(join(site, 'pagefind'), { recursive: true });
    await writeTextIndex(records.map(pagefindPage), join(site, 'pagefind'));
    await Promise.all(firstFilesIn(join(site, 'pagefind')).map(writeTwins));
    const browser = await findOrInstallBrowser();
    const server = await startServer({ root: site, port: 0, base: '/' });
    const plainTitle = records.find(
      ({ kind, title }) => kind === 'role' && /^[a-z]{6,}(?: [a-z]{6,}){1,2}$/i.test(title),
    );
    const query = plainTitle?.title.toLowerCase() ?? 'health';
    const weight = await weighSearch(server.url, browser, query).finally(() => server.close());
    console.log(`${records.length} records, first query “${query}”`);
    console.log(`Names ${inKilobytes(weight.names)}, dialog with names ${inKilobytes(weight.dialog)}`);
    console.log(`First query of texts ${inKilobytes(weight.firstQuery)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await main();
