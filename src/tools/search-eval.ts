/**
 * `npm run search:eval`: asks the built site the judged queries of e2e/search/judgements.yaml in a headless browser, and
 * prints success@1, MRR@10 and nDCG@10 by class for both halves, the misses, and how fast names answer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchNames, type NamesFile, tabulateNames, unpackNames } from '../domain/names-index.ts';
import { readOptions } from './command-options.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { askSite } from './search-eval/ask-site.ts';
import { readJudgements } from './search-eval/judgements.ts';
import { measure } from './search-eval/measures.ts';
import { missesOf, percentile, tableOf } from './search-eval/report.ts';
import { serverOptionsFromEnvironment, startServer } from './serve.ts';

const usage = `Usage: npm run search:eval -- [--root DIR] [--tune] [--all-misses]

Asks the built site the judged queries of e2e/search/judgements.yaml, and prints how well it answers.

  --root DIR    the folder of the built site (dist where left out)
  --tune        only the half that is tuned on
  --all-misses  the misses of the half “report” too: only when you will not change the search afterwards
  --help        print this
`;

const judgementsFile = join(import.meta.dirname, '../../e2e/search/judgements.yaml');

/** What the editors’ list of equivalents means, but nothing in the built site is called. */
function deadEquivalents(root: string): string[] {
  const names = tabulateNames(unpackNames(JSON.parse(readFileSync(join(root, 'names.json'), 'utf8')) as NamesFile));
  const meant = new Set(names.site.equivalents.flatMap((each) => each.meant));
  const isName = (name: string) => ['exact', 'abbreviation'].includes(matchNames(names, name)[0]?.rank ?? '');
  return [...meant].filter((name) => !isName(name));
}

async function main(): Promise<void> {
  const values = readOptions(usage, {
    root: { type: 'string' },
    'all-misses': { type: 'boolean' },
    tune: { type: 'boolean' },
  });
  const options = serverOptionsFromEnvironment();
  const root = values.root ?? options.root;
  const judgements = readJudgements(judgementsFile).filter(({ half }) => !values.tune || half === 'tune');
  const browser = await findOrInstallBrowser();
  const server = await startServer({ ...options, root, port: 0 });
  try {
    const showProgress = (done: number) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${judgements.length} queries`);
    };
    const queries = judgements.map(({ query }) => query);
    const answers = await askSite(server.url, browser, queries, showProgress);
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    const scores = judgements.map((judgement, place) => measure(judgement, answers[place]?.listed ?? []));
    const waits = answers.map(({ milliseconds }) => milliseconds);
    const dead = deadEquivalents(root);
    console.log(
      [
        tableOf('tune', scores),
        ...(values.tune ? [] : [tableOf('report', scores)]),
        missesOf('tune', scores),
        ...(values['all-misses'] ? [missesOf('report', scores)] : []),
        `Names answer within ${percentile(waits, 0.5).toFixed(1)} ms (median), ${percentile(waits, 0.95).toFixed(1)} ms (95th percentile)`,
        ...(dead.length > 0 ? [`Equivalents that nothing is called: ${dead.join('; ')}`] : []),
      ].join('\n\n'),
    );
  } finally {
    await server.close();
  }
}

await main();
