import { formatChoice } from './format-list.ts';

/** First words that keep their capital inside a sentence and do not look like it. */
const properNouns: readonly string[] = ['Python'];

/** Abbreviations, proper nouns and code-like words keep their capitals; other titles start small inside a sentence. */
export function inSentence(title: string): string {
  const [first = ''] = title.split(' ', 1);
  const keeps = /[A-Z].*[A-Z]|\d/.test(first) || properNouns.includes(first);
  return keeps ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** The same text with its first letter as a capital. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Two titles as a choice: `Coding auditor or medical biller`. */
export const eitherTitle = (a: string, b: string): string => formatChoice([a, inSentence(b)]);
