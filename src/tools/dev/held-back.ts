import type { Issue } from '../../domain/issues.ts';
import type { RuleCode } from '../../domain/rules.ts';

/** Mistakes with which the pages can be made all the same, so that a text can be read while it is being written. */
const harmless: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'career-without-role',
  'duplicate-title',
  'future-date',
  'link-form',
  'shared-sentence',
  'source-not-cited',
  'top-heading',
  'uncited-figure',
  'unknown-link',
]);

/** Whether a mistake keeps what was changed from the pages until it is mended. */
export const holdsBack = ({ severity, code }: Issue): boolean => severity === 'error' && !harmless.has(code);
