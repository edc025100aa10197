import { lstatSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../../domain/issues.ts';
import { type CheckFormat, type CheckRequest, parseCheckRequest, usage, WrongCall } from './check-request.ts';
import { formatForPeople } from './format-for-people.ts';
import { type QuickCheckResult, quickCheck } from './quick-check.ts';

/** Where and when the check is called. */
export interface CheckSurroundings {
  readonly currentFolder: string;
  /** The content folder when none is named. */
  readonly defaultFolder: string;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether to print in color. */
  readonly useColor: boolean;
  /** Where to remember what was read of a content folder; nothing is remembered where it is left out. */
  cacheFolderOf?(folder: string): string;
}

/** What the check leaves behind: what it prints, and 0 for no errors, 1 for errors, 2 for a wrong call. */
export interface CheckOutcome {
  readonly output: string;
  readonly complaint: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Whether a path is one that was named, or lies below it. */
const isWithin = (path: string, chosen: string): boolean =>
  chosen === '' || path === chosen || path.startsWith(`${chosen}/`);

/** Of larger files no lines are shown, in bytes. */
const largestShown = 2_000_000;

/** The text of a plain file; a link is not followed, and a pipe would never answer. */
function textOfFile(path: string): string | undefined {
  try {
    const entry = lstatSync(path);
    if (!entry.isFile() || entry.size > largestShown) return undefined;
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Prints what was found, in the form that was asked for. */
async function print(
  { folder, format }: CheckRequest,
  { issues, paths, notes }: QuickCheckResult,
  { currentFolder, useColor }: CheckSurroundings,
): Promise<string> {
  const showPath = (path: string): string => relative(currentFolder, join(folder, path)).split(sep).join('/') || '.';
  const printers: Readonly<Record<CheckFormat, () => string | Promise<string>>> = {
    people: () => {
      const texts = new Map<string, string | undefined>();
      const textOf = (path: string): string | undefined => {
        if (!texts.has(path)) texts.set(path, textOfFile(join(folder, path)));
        return texts.get(path);
      };
      return formatForPeople(issues, { useColor, fileCount: paths.length, notes, showPath, textOf });
    },
    json: async () => (await import('./format-for-programs.ts')).formatAsJson(issues),
    github: async () => (await import('./format-for-programs.ts')).formatForGitHub(issues, showPath),
    sarif: async () => (await import('./format-for-programs.ts')).formatAsSarif(issues, showPath),
  };
  return printers[format]();
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** Mends what can be mended safely, and says what was changed. */
async function mend({ folder, paths }: CheckRequest, around: CheckSurroundings): Promise<string> {
  const { mendContent } = await import('../mend-content/mend-content.ts');
  return mendContent(folder, (path) => paths.length === 0 || paths.some((chosen) => isWithin(path, chosen)), around);
}

/**
 * Runs the check as the command line asks.
 * @param args the words after `npm run check --`.
 */
export async function runCheck(args: readonly string[], surroundings: CheckSurroundings): Promise<CheckOutcome> {
  const { currentFolder, defaultFolder, today, cacheFolderOf } = surroundings;
  try {
    const request = parseCheckRequest(args, currentFolder, defaultFolder);
    if (request === 'help') return { output: usage, complaint: '', exitCode: 0 };
    const { folder, paths, wantsMending } = request;
    const mended = wantsMending ? await mend(request, surroundings) : '';
    const isChosen = (path: string) => paths.length === 0 || paths.some((chosen) => isWithin(path, chosen));
    const isWhole = paths.length === 0 || paths.includes('');
    const cacheFolder = cacheFolderOf?.(folder);
    const result = await quickCheck({ folder, today, isChosen, isWhole, cacheFolder });
    const chosen = { ...result, paths: result.paths.filter(isChosen) };
    const output = `${mended}${await print(request, chosen, surroundings)}`;
    return { output, complaint: '', exitCode: result.issues.some(isError) ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    return { output: '', complaint: `${error.message}\n\n${usage}`, exitCode: 2 };
  }
}
