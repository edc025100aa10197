import { formatChoice } from './format-list.ts';

/**
 * First words that keep their capitals inside a sentence: abbreviations, code-like words and proper nouns. A test reads the
 * content for other proper nouns.
 */
const capitalized = /^(?:\S*[A-Z]\S*[A-Z]|\S*\d|(?:Amazon|Epic|Git|Jira|Linux|Medicare|Microsoft|Python|Tableau)\b)/;

/** A title as it stands inside a sentence: with a small letter first, unless its first word keeps its capitals. */
export const inSentence = (title: string): string =>
  capitalized.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** The same text with its first letter as a capital. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Two titles as a choice: `Coding auditor or medical biller`. */
export const eitherTitle = (a: string, b: string): string => formatChoice([a, inSentence(b)]);
