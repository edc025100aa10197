import type { Content } from './content.ts';
import { checkCitations } from './integrity/citations.ts';
import { checkComparisons, checkEmbeddedComparisons, checkSharedSentences } from './integrity/comparisons.ts';
import type { IntegrityCheck } from './integrity/context.ts';
import { checkCareersHaveRoles, checkCredentialsAreUsed } from './integrity/coverage.ts';
import { checkDates } from './integrity/dates.ts';
import { buildDirectory, nothingUnread, type Unread } from './integrity/directory.ts';
import { checkSelfReferences, checkUniqueIds, checkUniqueTitles } from './integrity/identity.ts';
import { checkLinks, checkRedirectTargets } from './integrity/links.ts';
import { checkNamedBySite } from './integrity/named-by-site.ts';
import { checkRedirects } from './integrity/redirects.ts';
import { checkReferences, checkRepeatedReferences } from './integrity/references.ts';
import { checkWages } from './integrity/wages.ts';
import type { Finding } from './issues.ts';

const checks: readonly IntegrityCheck[] = [
  checkReferences,
  checkRepeatedReferences,
  checkNamedBySite,
  checkLinks,
  checkUniqueIds,
  checkUniqueTitles,
  checkSelfReferences,
  checkComparisons,
  checkSharedSentences,
  checkEmbeddedComparisons,
  checkDates,
  checkRedirects,
  checkRedirectTargets,
  checkCitations,
  checkWages,
  checkCareersHaveRoles,
  checkCredentialsAreUsed,
];

/**
 * Checks what must hold between entries.
 * @param content the entries that their schemas accepted.
 * @param today the day of the check, `YYYY-MM-DD`.
 * @param unread what could not be read: others may name these entries, and their own references are checked too.
 * @returns what is wrong, rule by rule; empty when all is well.
 */
export function checkIntegrity(content: Content, today: string, unread: Unread = nothingUnread): Finding[] {
  const context = { content, today, unread, directory: buildDirectory(content, unread) };
  return checks.flatMap((check) => check(context));
}
