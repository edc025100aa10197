import type { Problem, Severity } from './issues.ts';
import { articleRules } from './rules/articles.ts';
import { fileRules } from './rules/files.ts';
import { integrityRules } from './rules/integrity.ts';
import { keyRules } from './rules/keys.ts';

/** A rule of the check, declared once: the editors’ guide, the terminal and the tests all read it here. */
export interface Rule {
  readonly severity: Severity;
  /** What the rule asks, in one sentence. */
  readonly what: string;
  /** Why it is asked. */
  readonly why: string;
  /** What to do when it is broken; the hint where nothing more exact is known. */
  readonly fix: string;
}

/** Every rule by its code. */
export const rules = { ...fileRules, ...keyRules, ...articleRules, ...integrityRules } as const;

/** The code of a rule. */
export type RuleCode = keyof typeof rules;

/**
 * Makes the problem that a rule reports.
 * @param code the rule that is broken; it gives the severity.
 * @param message what is wrong here, for a person who writes no code.
 * @param hint what to do about it here; the rule’s own `fix` when left out.
 */
export function problem(code: RuleCode, message: string, hint: string = rules[code].fix): Problem {
  return { severity: rules[code].severity, code, message, hint };
}
