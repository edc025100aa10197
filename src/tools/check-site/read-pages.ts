import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { digestOf } from '../check/code-digest.ts';
import type { Page } from './page.ts';
import type { PageFacts, PageTask, PageVerdict } from './page-worker.ts';
import { type KnownPages, noMemory, type PagesMemory } from './pages-memory.ts';
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

const byName = (a: PageFacts, b: PageFacts): number => (a.name < b.name ? -1 : 1);

/** A worker takes as long to start as it takes to read this many pages. */
const worthAWorker = 100;

/**
 * Reads pages with all processors. Then their markup is held against the rules of html-validate, while the caller goes on
 * with what it has. What is remembered of a page whose bytes are the same is not found out again.
 *
 * @param root The folder of the site.
 * @param names The files of the pages from there, with a slash in front.
 * @param memory What is known of pages; what is learned is saved in it.
 * @throws What a worker threw, such as a file that cannot be read.
 */
export async function readPages(
  root: string,
  names: readonly string[],
  memory: PagesMemory = noMemory,
): Promise<PagesRead> {
  const digests = new Map(names.map((name) => [name, digestOfPage(join(root, name))]));
  const known = new Map([...memory.pages].filter(([name, { digest }]) => digest === digests.get(name)));
  const unread = names.filter((name) => !known.has(name));
  const workers = startWorkers(root, Math.ceil(unread.length / worthAWorker));
  try {
    const read = await share<PageFacts>(workers, 'read', unread);
    const facts = [...read, ...[...known.values()].map((page) => page.facts)].sort(byName);
    const judge = async () => {
      const faults = await judgeMarkup(workers, root, facts, known);
      const isNew = known.size < Math.max(names.length, memory.pages.size);
      if (isNew || [...faults.keys()].some((name) => !known.get(name)?.faults)) {
        const pages = facts.map(
          (each) =>
            [each.name, { digest: digests.get(each.name) ?? '', facts: each, faults: faults.get(each.name) }] as const,
        );
        memory.save(new Map(pages));
      }
      const judged = facts.filter(({ name }) => faults.has(name));
      return new Map(judged.map(({ name, page }) => [page.path, faults.get(name) ?? []]));
    };
    const markupFaults = judge().finally(() => dismiss(workers));
    // Who asks for it hears of what goes wrong; who does not ask is not stopped by it.
    markupFaults.catch(() => undefined);
    return {
      pages: new Map(facts.map(({ page }) => [page.path, page])),
      weights: new Map(facts.map(({ page, weight }) => [page.path, weight])),
      markupFaults,
    };
  } catch (error) {
    await dismiss(workers);
    throw error;
  }
}

/** The digest of a page, with the size of its compressed twin, which says what it weighs. */
function digestOfPage(file: string): string {
  return `${digestOf(readFileSync(file))} ${statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? ''}`;
}

const startWorkers = (root: string, wanted: number): Worker[] =>
  Array.from(
    { length: Math.min(availableParallelism(), wanted) },
    () => new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: { root } }),
  );

const dismiss = (workers: readonly Worker[]) => Promise.all(workers.map((worker) => worker.terminate()));

/**
 * Holds as many pages against the rules as show every shape of markup.
 *
 * @param workers Those that have read pages. The caller needs a processor too, so one rests where there are several; where
 * none is there, one is added.
 * @returns What is wrong with each of them, by the name of its file.
 */
async function judgeMarkup(
  workers: Worker[],
  root: string,
  facts: readonly PageFacts[],
  known: KnownPages,
): Promise<ReadonlyMap<string, readonly MarkupFault[]>> {
  const chosen = pagesForEachShape(facts);
  const unjudged = chosen.filter((name) => !known.get(name)?.faults);
  if (unjudged.length > 0 && workers.length === 0) workers.push(...startWorkers(root, 1));
  const judges = workers.slice(0, Math.max(1, workers.length - 1));
  const verdicts = await share<PageVerdict>(judges, 'validate', unjudged);
  const found = new Map(verdicts.map(({ name, faults }) => [name, faults]));
  return new Map(chosen.map((name) => [name, found.get(name) ?? known.get(name)?.faults ?? []]));
}

/** Has workers do one kind of task for all pages; each takes the next ones when it is done. */
async function share<Answer>(
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
  return answers;
}

/**
 * Chooses pages so that every shape of markup is on one of them. The rarest shapes choose first: their pages are needed in
 * any case, and show most of the others. Each takes the page with the fewest elements.
 */
function pagesForEachShape(facts: readonly PageFacts[]): readonly string[] {
  const smallestFirst = facts.toSorted((a, b) => a.page.elementCount - b.page.elementCount || byName(a, b));
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
