import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the project, where every command runs. */
export const projectRoot = resolve(import.meta.dirname, '../../..');

/**
 * Finds the command of an installed package, so that it can run under this very Node on every platform.
 *
 * @param packageName The package, such as `astro`.
 * @param commandName The command, if it is not called like the package.
 * @returns The path of its JavaScript file.
 * @throws An error that says what to run if the package is not installed or has no such command.
 */
export function packageCommand(packageName: string, commandName = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const bin = readBin(folder);
  const file = typeof bin === 'string' ? bin : bin?.[commandName];
  if (!file) throw new Error(`The package ${packageName} is not installed. Install everything first: npm ci`);
  return join(folder, file);
}

function readBin(folder: string): string | Record<string, string> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin;
  } catch {
    return undefined;
  }
}
