import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only saves time, in one go, so that two runs at the same time never leave half of one. Where that
 * cannot be done, there is no such file, and the next run takes longer.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch {
    // The disk is full or may not be written to: nothing is remembered.
  }
}
