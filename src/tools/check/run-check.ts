import { join, relative } from 'node:path';
import { checkContent } from './check-content.ts';
import { parseCheckRequest, usage, WrongCall } from './check-request.ts';
import { formatAsJson, formatForPeople } from './report.ts';

/** Where and when the check is called. */
export interface CheckSurroundings {
  readonly currentFolder: string;
  /** The content folder when none is named. */
  readonly defaultFolder: string;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether to print in colour. */
  readonly useColor: boolean;
}

/** What the check leaves behind: what it prints, and 0 for no errors, 1 for errors, 2 for a wrong call. */
export interface CheckOutcome {
  readonly output: string;
  readonly complaint: string;
  readonly exitCode: 0 | 1 | 2;
}

const isWithin = (path: string, chosen: string): boolean =>
  chosen === '' || path === chosen || path.startsWith(`${chosen}/`);

/**
 * Runs the check as the command line asks.
 * @param args the words after `npm run check --`.
 */
export function runCheck(args: readonly string[], surroundings: CheckSurroundings): CheckOutcome {
  const { currentFolder, defaultFolder, today, useColor } = surroundings;
  try {
    const request = parseCheckRequest(args, currentFolder, defaultFolder);
    if (request === 'help') return { output: usage, complaint: '', exitCode: 0 };
    const { issues, paths } = checkContent(request.folder, today);
    const isChosen = (path: string) =>
      request.paths.length === 0 || request.paths.some((chosen) => isWithin(path, chosen));
    const chosen = issues.filter(({ path }) => isChosen(path));
    const showPath = (path: string) => relative(currentFolder, join(request.folder, path)) || '.';
    const output = request.wantsJson
      ? formatAsJson(chosen)
      : formatForPeople(chosen, { useColor, fileCount: paths.filter(isChosen).length, showPath });
    return { output, complaint: '', exitCode: chosen.some(({ severity }) => severity === 'error') ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    return { output: '', complaint: `${error.message}\n\n${usage}`, exitCode: 2 };
  }
}
