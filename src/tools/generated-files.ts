import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatPlural } from '../domain/format.ts';

/** Files as they should be: path relative to a folder -> text. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The files that are missing in a folder or say something else there. */
export function outdatedFiles(folder: string, files: GeneratedFiles): string[] {
  const isCurrent = (path: string, text: string) =>
    existsSync(join(folder, path)) && readFileSync(join(folder, path), 'utf8') === text;
  return [...files].filter(([path, text]) => !isCurrent(path, text)).map(([path]) => path);
}

/** Writes the files that are not current. @returns a sentence that says which. */
export function writeGeneratedFiles(folder: string, files: GeneratedFiles): string {
  const outdated = outdatedFiles(folder, files);
  for (const path of outdated) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files.get(path) ?? '');
  }
  if (outdated.length === 0) return `${formatPlural(files.size, 'file')} looked at, all current.\n`;
  return `Written: ${outdated.join(', ')}. Commit with the change that made it necessary.\n`;
}
