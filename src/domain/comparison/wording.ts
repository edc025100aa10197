import { formatList } from '../format-list.ts';
import { inSentence, startSentence } from '../in-sentences.ts';
import type { Subject } from '../subject.ts';

/** An entry’s name as it stands inside a sentence. */
export const nameOf = (subject: Subject): string => inSentence(subject.shortTitle);

/** The names of entries, joined. */
export const namesOf = (subjects: readonly Subject[]): string => formatList(subjects.map(nameOf));

/** `both` for two, `all` for more. */
export const everyOne = (subjects: readonly Subject[]): string => (subjects.length > 2 ? 'all' : 'both');

/** Statements as sentences, one after another; empty ones are left out. */
export const joinSentences = (statements: readonly string[]): string =>
  statements
    .filter((statement) => statement !== '')
    .map((statement) => `${startSentence(statement)}.`)
    .join(' ');

/** The label of a key in a closed list. */
export const labelIn = (vocabulary: Readonly<Record<string, { readonly label: string }>>, key: string): string =>
  vocabulary[key]?.label ?? key;
