import type { RuleCode } from '../../domain/rules.ts';

/** What to tell an editor instead of what a parser says. */
export interface Explanation {
  /** Matches what the parser says; its groups can be used in the words below as `$1` to `$9`. */
  readonly pattern: RegExp;
  readonly code: RuleCode;
  readonly message: string;
  /** What to do; left out where the advice of the rule says it. */
  readonly hint?: string;
}

/** An explanation with its words filled in. */
export type ExplainedError = Omit<Explanation, 'pattern'>;

/**
 * Puts what a parser says into words for editors.
 * @param said what the parser says.
 * @param explanations the first that matches is used.
 * @param otherwise what to say when none matches.
 */
export function explainError(
  said: string,
  explanations: readonly Explanation[],
  otherwise: ExplainedError,
): ExplainedError {
  for (const { pattern, code, message, hint } of explanations) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const fillIn = (words: string) => words.replace(/\$(\d)/g, (_all, group: string) => found[Number(group)] ?? '');
    return { code, message: fillIn(message), hint: hint && fillIn(hint) };
  }
  return otherwise;
}
