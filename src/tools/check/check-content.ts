import { checkIntegrity } from '../../domain/integrity.ts';
import { compareIssues, type Issue } from '../../domain/issues.ts';
import { readContent } from '../read-content.ts';

/** What the check found. */
export interface CheckResult {
  /** Everything that is wrong, by file and from top to bottom. */
  readonly issues: readonly Issue[];
  /** The files that were read, relative to the content folder. */
  readonly paths: readonly string[];
}

/**
 * Checks a content folder: every file by itself, and what must hold between entries.
 * @param folder the content folder, which must exist.
 * @param today the day of the check, `YYYY-MM-DD`.
 */
export function checkContent(folder: string, today: string): CheckResult {
  const { content, unread, issues, paths, locate } = readContent(folder);
  const between = checkIntegrity(content, today, unread).map(locate);
  return { issues: [...issues, ...between].sort(compareIssues), paths };
}
