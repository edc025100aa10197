/**
 * `npm run bench:reader`: serves the built site and measures it as readers meet it: Lighthouse under its mobile throttling
 * on one page of every kind, and how fast the tools answer with a processor four times slower. Files are compressed first,
 * as on a host that is set up by the recipes.
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type InteractionResult, measureInteractions } from './bench/interactions.ts';
import { type LabResult, measurePage } from './bench/page-lab.ts';
import { compressFiles } from './build/compress-files.ts';
import { readOptions } from './command-options.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { serverOptionsFromEnvironment, startServer } from './serve.ts';
import { projectRoot } from './steps/package-command.ts';

const usage = `Usage: npm run bench:reader -- [--kinds A,B] [--root DIR] [--runs N] [--write]

Measures the built site as readers meet it, one page of every kind. Exits with 1 if a page misses an aim.

  --kinds A,B  only these kinds of pages
  --root DIR   the folder of the built site (dist where left out)
  --runs N     measure each page so often, and take the run with the median of the largest paint (1)
  --write      make the results those that are committed
  --help       print this
`;

const resultsFile = join(import.meta.dirname, 'bench/reader-results.json');

/** What every content page shall reach. */
const aims = { score: 100, largestPaint: 1000, shift: 0, answer: 100 };

/** The kinds are listed with the browser tests, which look at the same pages. */
async function listKinds(): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const { pageKinds } = await import(join(projectRoot, 'e2e/page-kinds.ts'));
  return pageKinds;
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

/** Measures a page some times, one after the other, and takes the run with the median of the largest paint. */
async function medianOf<Result extends { readonly largestPaint: number }>(
  runs: number,
  measureOnce: () => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await measureOnce());
  const [median] = results.sort((a, b) => a.largestPaint - b.largestPaint).slice(Math.floor(results.length / 2));
  return median as Result;
}

function pageTable(results: readonly LabResult[]): string {
  const rows = results.map(({ kind, score, firstPaint, largestPaint, blocking, shift, bytes, requests }) =>
    [
      kind,
      score,
      seconds(firstPaint),
      seconds(largestPaint),
      Math.round(blocking),
      shift.toFixed(3),
      (bytes / 1024).toFixed(1),
      requests,
    ].join(' | '),
  );
  const head = 'page | score | FCP, s | LCP, s | TBT, ms | CLS | kB | requests';
  return [head, '--- | ---: | ---: | ---: | ---: | ---: | ---: | ---:', ...rows].map((row) => `| ${row} |`).join('\n');
}

function answerTable(results: readonly InteractionResult[]): string {
  const rows = results.map(
    ({ name, times, median, percentile95 }) => `| ${name} | ${times.length} | ${median} | ${percentile95} |`,
  );
  return ['| action | times | median, ms | 95th percentile, ms |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

async function main(): Promise<number> {
  const values = readOptions(usage, {
    kinds: { type: 'string' },
    root: { type: 'string' },
    runs: { type: 'string', default: '1' },
    write: { type: 'boolean' },
  });
  const wanted = values.kinds?.split(',');
  const options = serverOptionsFromEnvironment();
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}". Write a number such as --runs 3.`);
  const root = values.root ?? options.root;
  const server = await startServer({ ...options, root, port: 0 });
  await compressFiles(root);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    const pages: LabResult[] = [];
    for (const { name, path } of await listKinds()) {
      if (wanted && !wanted.includes(name)) continue;
      const measured = await medianOf(runs, () => measurePage(new URL(path, server.url).href, port));
      pages.push({ kind: name, path, ...measured });
      console.error(`${name}: ${pages.at(-1)?.score}`);
    }
    const answers = await measureInteractions(() => browser.newPage({ reducedMotion: 'reduce' }), server.url);
    console.log(`${pageTable(pages)}\n\n${answerTable(answers)}`);
    if (values.write) writeFileSync(resultsFile, `${JSON.stringify({ pages, answers }, null, 2)}\n`);
    const slow = [
      ...pages
        .filter((page) => page.score < aims.score || page.largestPaint > aims.largestPaint || page.shift > aims.shift)
        .map(({ kind }) => kind),
      ...answers.filter(({ percentile95 }) => percentile95 > aims.answer).map(({ name }) => name),
    ];
    if (slow.length > 0) console.log(`\nBehind the aims: ${slow.join(', ')}`);
    return slow.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exitCode = await main();
