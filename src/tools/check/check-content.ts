import { checkIntegrity } from '../../domain/integrity.ts';
import { compareIssues, type Issue } from '../../domain/issues.ts';
import { checkPageDates } from '../page-dates/check-dates.ts';
import { readContent } from '../read-content.ts';

/** What the check found. */
export interface CheckResult {
  /** Everything that is wrong, by file and from top to bottom. */
  readonly issues: readonly Issue[];
  /** The files that were read, relative to the content folder. */
  readonly paths: readonly string[];
}

/**
 * Checks a content folder: every file by itself, what must hold between entries, and, once that is free of errors, the
 * record of the pages’ dates.
 * @param folder the content folder, which must exist.
 * @param today the day of the check, `YYYY-MM-DD`.
 */
export function checkContent(folder: string, today: string): CheckResult {
  const { content, unread, issues, paths, locate } = readContent(folder);
  const between = checkIntegrity(content, today, unread).map(locate);
  const found = [...issues, ...between];
  const isWhole = found.every(({ severity }) => severity !== 'error');
  return { issues: [...found, ...(isWhole ? checkPageDates(folder, content) : [])].sort(compareIssues), paths };
}
