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
  /** What is wrong with the markup of the pages that were looked at. It comes last, and takes as long as all else. */
  readonly markupFaults: Promise<ReadonlyMap<string, readonly MarkupFault[]>>;
}

/** How many pages a worker has in hand at a time: all of them are in memory. */
const atATime = { read: 16, validate: 2 } as const;

/** A worker takes as long to start as it takes to read this many pages. */
const worthAWorker = 100;

/**
 * Reads pages with all processors. Then their markup is held against the rules of html-validate, while the caller goes on
 * with what it has.
 *
 * @param root The folder of the site.
 * @param names The files of the pages from there, with a slash in front.
 * @throws What a worker threw, such as a file that cannot be read.
 */
export async function readPages(root: string, names: readonly string[]): Promise<PagesRead> {
  const count = Math.min(availableParallelism(), Math.ceil(names.length / worthAWorker));
  const script = new URL('./page-worker.ts', import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: { root } }));
  const dismiss = () => Promise.all(workers.map((worker) => worker.terminate()));
  try {
    const facts = await share<PageFacts>(workers, 'read', names);
    const markupFaults = judgeMarkup(workers, facts).finally(dismiss);
    // Who asks for it hears of what goes wrong; who does not ask is not stopped by it.
    markupFaults.catch(() => undefined);
    return {
      pages: new Map(facts.map(({ page }) => [page.path, page])),
      weights: new Map(facts.map(({ page, weight }) => [page.path, weight])),
      markupFaults,
    };
  } catch (error) {
    await dismiss();
    throw error;
  }
}

/** The caller needs a processor too, so one worker rests where there are several. */
async function judgeMarkup(
  workers: readonly Worker[],
  facts: readonly PageFacts[],
): Promise<ReadonlyMap<string, readonly MarkupFault[]>> {
  const pathOf = new Map(facts.map(({ name, page }) => [name, page.path]));
  const judges = workers.slice(0, Math.max(1, workers.length - 1));
  const verdicts = await share<PageVerdict>(judges, 'validate', pagesForEachShape(facts));
  return new Map(verdicts.map(({ name, faults }) => [pathOf.get(name) ?? name, faults]));
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

/**
 * Chooses pages so that every shape of markup is on one of them. The rarest shapes choose first: their pages are needed in
 * any case, and show most of the others. Each takes the page with the fewest elements.
 */
function pagesForEachShape(facts: readonly PageFacts[]): readonly string[] {
  const smallestFirst = facts.toSorted(
    (a, b) => a.page.elementCount - b.page.elementCount || (a.name < b.name ? -1 : 1),
  );
  const holders = new Map<number, { readonly smallest: PageFacts; count: number }>();
  for (const page of smallestFirst) {
    for (const shape of page.shapes) {
      const known = holders.get(shape);
      if (known) known.count += 1;
      else holders.set(shape, { smallest: page, count: 1 });
    }
  }
  const chosen = new Set<string>();
  const seen = new Set<number>();
  for (const [shape, { smallest }] of [...holders].sort(([, a], [, b]) => a.count - b.count)) {
    if (seen.has(shape)) continue;
    chosen.add(smallest.name);
    for (const shown of smallest.shapes) seen.add(shown);
  }
  return [...chosen];
}
