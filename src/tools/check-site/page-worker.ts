/** The part of reading a site that runs beside the main thread: `read-pages.ts` sends the names of pages, and this answers. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Page, pagePath, parsePage, readPage } from './page.ts';
import { shapesOf } from './shapes.ts';
import { travellingBytes } from './travelling-bytes.ts';
import { type MarkupFault, validateMarkup } from './validate-markup.ts';
import { budgetOf } from './weight.ts';

/** What a worker is asked for. Pages go by the names of their files from the root of the site, with a slash. */
export interface PageTask {
  readonly kind: 'read' | 'validate';
  readonly names: readonly string[];
}

/** What is known of a page. */
export interface PageFacts {
  readonly name: string;
  readonly page: Page;
  /** What it weighs as it travels, in bytes. */
  readonly weight: number;
  /** A number for each shape of its markup, the same on every page that has it. */
  readonly shapes: Float64Array;
}

/** What is wrong with the markup of a page. */
export interface PageVerdict {
  readonly name: string;
  readonly faults: readonly MarkupFault[];
}

const { root } = workerData as { readonly root: string };
const numbers = new Map<string, number>();

/** 48 bits of a digest: short enough for a number, and a thousand shapes collide once in half a billion sites. */
function numberOf(shape: string): number {
  const known = numbers.get(shape);
  if (known !== undefined) return known;
  const number = createHash('sha1').update(shape).digest().readUIntBE(0, 6);
  numbers.set(shape, number);
  return number;
}

async function factsOf(name: string): Promise<PageFacts> {
  const path = pagePath(name);
  const file = join(root, name);
  const bytes = readFileSync(file);
  // The threads of zlib weigh one page while the next is parsed.
  const weighing = statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? travellingBytes(bytes, budgetOf(path));
  const parsed = parsePage(bytes.toString('utf8'));
  const page = readPage(path, parsed);
  const shapes = Float64Array.from(shapesOf(parsed.elements, page.title), numberOf);
  return { name, page, weight: await weighing, shapes };
}

const verdictOn = (name: string): PageVerdict => ({
  name,
  faults: validateMarkup(readFileSync(join(root, name), 'utf8')),
});

parentPort?.on('message', async ({ kind, names }: PageTask) => {
  parentPort?.postMessage(kind === 'read' ? await Promise.all(names.map(factsOf)) : names.map(verdictOn));
});
