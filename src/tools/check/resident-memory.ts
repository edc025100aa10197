import type { FileReading } from '../read-content/read-file.ts';
import type { Memory } from './memory.ts';

/** What a program that stays, such as the development server, remembers of the content folder. */
export interface ResidentMemory extends Memory {
  /** Lets go of files that have changed, so that the next check reads them. */
  forget(paths: Iterable<string>): void;
  /** How many files were read since the program started. */
  readonly reads: number;
}

/** A memory of all readings, bad ones too, with the places of their keys. It ends with the program. */
export function residentMemory(): ResidentMemory {
  const readings = new Map<string, FileReading>();
  let reads = 0;
  return {
    get reads() {
      return reads;
    },
    recall: (_folder, { path }) => readings.get(path),
    keep: ({ path }, reading) => {
      reads += 1;
      readings.set(path, reading);
    },
    save: () => {},
    forget: (paths) => {
      for (const path of paths) readings.delete(path);
    },
  };
}
