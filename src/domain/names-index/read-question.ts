import type { Asked } from './asked-sections.ts';
import { askedIn, isAskedWord } from './asked-words.ts';
import { isAround } from './inner-name.ts';
import { isTelling, wordsOf } from './words.ts';

/** A query with the phrasing of its question taken off. */
export interface Question {
  /** What it is about: the query itself where it is about nothing else. */
  readonly subject: string;
  /** What is asked of the subject, where a section of a page answers it. */
  readonly asked: Asked | undefined;
}

/** As questions are compared: small letters, apostrophes dropped, no marks but hyphens, slashes and ampersands. */
export const plainQuery = (query: string): string =>
  query
    .toLowerCase()
    .replace(/[’'*]/g, '')
    .replace(/[^\p{L}\p{N}/&.-]+/gu, ' ')
    .replace(/\.(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bhealth[ -]care\b/g, 'healthcare')
    .trim();

/** Words around a subject that may also begin its name: `hospital coder`. */
const isPlace = (word: string): boolean => /^(?:healthcare|hospital|clinic)$/.test(word);

const isAsking = (word: string): boolean =>
  wordsOf(word).every((each) => !isTelling(each) || isAskedWord(each) || isAround(each));

/**
 * Takes the words of asking off both ends of a question: `how much does a coder make?` asks for the pay of `coder`.
 * @returns the query itself where nothing else is left
 */
export function readQuestion(query: string): Question {
  const plain = plainQuery(query);
  const words = plain.split(' ');
  const start = words.findIndex((word) => !isAsking(word) || isPlace(word));
  const end = words.findLastIndex((word) => !isAsking(word));
  return { subject: start < 0 ? plain : words.slice(start, end + 1).join(' '), asked: askedIn(query) };
}
