import { singular } from './words.ts';

/** Stands at the end of a word, so that the part of a whole word and that of longer words have different keys. */
const wordEnd = '-';

/** A word as parts are keyed by: singular, with its end. */
export const keyedWord = (word: string): string => singular(word) + wordEnd;
