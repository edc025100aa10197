import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Page } from './page.ts';
import type { PageFacts, PageTask, PageVerdict } from './page-worker.ts';
import type { MarkupFault } from './validate-markup.ts';

/** What is known of the pages of a site, each by its path. */
export interface PagesRead {
  readonly pages: ReadonlyMap<string, Page>;
  /** What each weighs as it travels, in bytes. */
  readonly weights: ReadonlyMap<string, number>;
  /** What is wrong with the markup of the pages that were looked at. */
  readonly markupFaults: ReadonlyMap<string, readonly MarkupFault[]>;
}

/** How many pages a worker has in hand at a time: all of them are in memory. */
const atATime = { read: 16, validate: 2 } as const;

/** A worker takes as long to start as it takes to read this many pages. */
const worthAWorker = 100;

/**
 * Reads pages, and holds their markup against the rules of html-validate, with all processors.
 *
 * @param root The folder of the site.
 * @param names The files of the pages from there, with a slash in front.
 * @throws What a worker threw, such as a file that cannot be read.
 */
export async function readPages(root: string, names: readonly string[]): Promise<PagesRead> {
  const count = Math.min(availableParallelism(), Math.ceil(names.length / worthAWorker));
  const script = new URL('./page-worker.ts', import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: { root } }));
  try {
    const facts = await share<PageFacts>(workers, 'read', names);
    const verdicts = await share<PageVerdict>(workers, 'validate', pagesForEachShape(facts));
    const pathOf = new Map(facts.map(({ name, page }) => [name, page.path]));
    return {
      pages: new Map(facts.map(({ page }) => [page.path, page])),
      weights: new Map(facts.map(({ page, weight }) => [page.path, weight])),
      markupFaults: new Map(verdicts.map(({ name, faults }) => [pathOf.get(name) ?? name, faults])),
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Has workers do one kind of task for all pages; each takes the next ones when it is done. Answers are sorted by name. */
async function share<Answer extends { readonly name: string }>(
  workers: readonly Worker[],
  kind: PageTask['kind'],
  names: readonly string[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const work = async (worker: Worker) => {
    while (next < names.length) {
      const task: PageTask = { kind, names: names.slice(next, next + atATime[kind]) };
      next += atATime[kind];
      const answered = once(worker, 'message') as Promise<[readonly Answer[]]>;
      worker.postMessage(task);
      answers.push(...(await answered)[0]);
    }
  };
  await Promise.all(workers.map(work));
  return answers.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Chooses pages so that every shape of markup is on one of them, those with the most shapes first. */
function pagesForEachShape(facts: readonly PageFacts[]): readonly string[] {
  const seen = new Set<number>();
  return [...facts]
    .sort((a, b) => b.shapes.length - a.shapes.length || (a.name < b.name ? -1 : 1))
    .filter(({ shapes }) => {
      const before = seen.size;
      for (const shape of shapes) seen.add(shape);
      return seen.size > before;
    })
    .map(({ name }) => name);
}
