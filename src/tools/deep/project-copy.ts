import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectRoot } from '../steps/package-command.ts';

/** What a fresh clone would not have. */
const made = ['.git', '.astro', 'node_modules', 'dist', 'test-results', 'playwright-report'];

/** The project, once more. */
export interface ProjectCopy {
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Copies the project as it is now, so that a test can build it without touching the project’s own site and caches.
 *
 * @param name The name of the folder it lies in.
 * @returns The copy. Its packages are those of the project; it has nothing that a build made.
 */
export function copyProject(name: string): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'crosswalk-copy-'));
  const root = join(parent, name);
  cpSync(projectRoot, root, {
    recursive: true,
    filter: (path) => path === projectRoot || !made.includes(basename(path)),
  });
  // Packages are linked one by one: the caches beside them must not be shared.
  mkdirSync(join(root, 'node_modules'));
  const packages = join(projectRoot, 'node_modules');
  for (const entry of readdirSync(packages)) {
    if (entry.startsWith('.') && entry !== '.bin') continue;
    symlinkSync(join(packages, entry), join(root, 'node_modules', entry), 'junction');
  }
  return { root, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
