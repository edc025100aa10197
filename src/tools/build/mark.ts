import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../steps/package-command.ts';

const file = 'public/icon.svg';

/**
 * Reads the outline of the site’s mark, in a square of 32 by 32.
 *
 * @param root The folder of the project.
 * @returns The path as SVG has it; undefined where `public/icon.svg` is missing or draws none.
 */
export function markOutline(root: string = projectRoot): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? /<path d="([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
}

/** What keeps the mark from being drawn, and what to do; undefined where nothing does. */
export function markFault(root: string = projectRoot): string | undefined {
  if (markOutline(root) !== undefined) return undefined;
  return `${file} is missing, or has no <path d="…">. Icons and the pictures of shared links are drawn from it. Take it back: git checkout -- ${file}`;
}
