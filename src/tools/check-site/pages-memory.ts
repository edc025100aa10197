import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { codeDigest } from '../check/code-digest.ts';
import { writeWhole } from '../check/write-whole.ts';
import type { PageFacts } from './page-worker.ts';
import type { MarkupFault } from './validate-markup.ts';

/** What was found out about a page by itself. */
export interface KnownPage {
  /** The digest of its bytes. */
  readonly digest: string;
  readonly facts: PageFacts;
  /** What is wrong with its markup; undefined where nobody looked. */
  readonly faults: readonly MarkupFault[] | undefined;
}

/** Pages by the names of their files. */
export type KnownPages = ReadonlyMap<string, KnownPage>;

interface Remembered {
  /** The digest of the code that found it out. */
  readonly code: string;
  readonly pages: KnownPages;
}

/** What the check remembers of pages, so that it looks only at those whose bytes have changed. */
export interface PagesMemory {
  readonly pages: KnownPages;
  /** Remembers these pages, and no others. */
  readonly save: (pages: KnownPages) => void;
}

/** A memory that keeps nothing. */
export const noMemory: PagesMemory = { pages: new Map(), save: () => {} };

/** All that is found out about a page by itself is found out by this code. */
const readingCode = ['tools/check-site'];

/** More pages are not remembered: at some 0.05 MB each they would fill disks and memory. */
const mostPages = 2000;

/** Opens a file of the memory. Nothing is known where there is none, where it is broken, or where other code wrote it. */
export function openMemory(file: string): PagesMemory {
  const code = codeDigest(readingCode);
  const remembered = (): Remembered | undefined => {
    try {
      return deserialize(readFileSync(file));
    } catch {
      return undefined;
    }
  };
  const known = remembered();
  return {
    pages: known?.code === code ? known.pages : new Map(),
    save: (pages) => {
      if (pages.size <= mostPages) writeWhole(file, serialize({ code, pages } satisfies Remembered));
    },
  };
}
