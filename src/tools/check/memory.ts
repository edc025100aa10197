import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../../domain/issues.ts';
import type { ContentFile } from '../read-content/list-files.ts';
import type { FileReading } from '../read-content/read-file.ts';
import { codeDigest, digestOf } from './code-digest.ts';
import { isWell, type PlainReading, plainReading, readingOf } from './plain-reading.ts';
import { writeWhole } from './write-whole.ts';

/** A file in which everything was well, by the digest of its bytes. */
interface RememberedFile {
  readonly digest: string;
  readonly entries: PlainReading;
}

/** What was remembered of a collection. */
interface RememberedCollection {
  /** The digest of the code that read it. */
  readonly code: string;
  readonly files: Readonly<Record<string, RememberedFile>>;
}

/** What the check remembers of files in which everything was well, so that it reads only what has changed. */
export interface Memory {
  /** What a file says, where its bytes are those that were read before; without the places of its keys. */
  recall(folder: string, file: ContentFile): FileReading | undefined;
  /** Keeps what a file says, if nothing in it is wrong. */
  keep(file: ContentFile, reading: FileReading): void;
  /** Writes down what is new. Where that cannot be done, the next run takes longer. */
  save(): void;
}

/** The code that decides what a file says. */
const readingCode = ['schemas', 'vocabulary', 'domain', 'tools/read-content'];

/** Files that are larger are judged by the reader itself. */
const largestBytes = 2_000_000;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The bytes of a file as a digest; undefined where it cannot be read or is too large. */
function digestOfFile(path: string): string | undefined {
  try {
    return statSync(path).size > largestBytes ? undefined : digestOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Opens what was remembered in a folder. */
export function openMemory(cacheFolder: string): Memory {
  const code = codeDigest(readingCode);
  const before = new Map<Collection, Readonly<Record<string, RememberedFile>>>();
  const now = new Map<Collection, Map<string, RememberedFile>>();
  const digests = new Map<string, string>();
  const changed = new Set<Collection>();
  const placeOf = (collection: Collection): string => join(cacheFolder, `${collection}.json`);
  const knownOf = (collection: Collection): Readonly<Record<string, RememberedFile>> => {
    const known = before.get(collection);
    if (known !== undefined) return known;
    const read = readJson(placeOf(collection)) as RememberedCollection | undefined;
    const files = read?.code === code ? read.files : {};
    before.set(collection, files);
    return files;
  };
  const remember = ({ collection, path }: ContentFile, file: RememberedFile): void => {
    const files = now.get(collection) ?? new Map<string, RememberedFile>();
    now.set(collection, files.set(path, file));
  };
  return {
    recall: (folder, file) => {
      const digest = digestOfFile(join(folder, file.path));
      if (digest === undefined) return undefined;
      digests.set(file.path, digest);
      const files = knownOf(file.collection);
      const known = Object.hasOwn(files, file.path) ? files[file.path] : undefined;
      if (known?.digest !== digest) return undefined;
      remember(file, known);
      return readingOf(file, known.entries);
    },
    keep: (file, reading) => {
      const digest = digests.get(file.path);
      changed.add(file.collection);
      if (digest === undefined || !isWell(reading)) return;
      remember(file, { digest, entries: plainReading(reading) });
    },
    save: () => {
      for (const collection of changed) {
        const files = Object.fromEntries(now.get(collection) ?? []);
        const remembered: RememberedCollection = { code, files };
        writeWhole(placeOf(collection), JSON.stringify(remembered));
      }
    },
  };
}

/** A memory that keeps nothing. */
export const noMemory: Memory = { recall: () => undefined, keep: () => {}, save: () => {} };
