import type { RuleCode } from '../../domain/rules.ts';

/** What makes a text suspect, and how many of its characters stand before the spot. */
export interface Suspicion {
  readonly offset: number;
  readonly code: RuleCode;
  readonly message: string;
  readonly hint?: string;
}

/**
 * What is suspect about a text without quotes: it is still the template’s, or it holds the next item of a list, whose
 * hyphen stands in a column of its own.
 * @param source the text as it stands in its file, over all its lines.
 */
export function findSuspicion(source: string): Suspicion | undefined {
  if (source === '…') return { offset: 0, code: 'template-text', message: 'Here stands the … of the template.' };
  const hyphen = /\n[ \n]*(?=- )/.exec(source);
  if (hyphen === null) return undefined;
  return {
    offset: hyphen.index + hyphen[0].length,
    code: 'yaml-syntax',
    message: 'This line starts with a hyphen, but its column makes it a part of the text above.',
    hint: 'Start all hyphens of a list in the same column. If it does belong to the text, put the whole text between double quotes: "…".',
  };
}
