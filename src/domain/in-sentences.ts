import { formatChoice } from './format-list.ts';

/** First words that keep their capital inside a sentence and do not look like it; a test reads the content for others. */
const properNouns: readonly string[] = [
  'Amazon',
  'Epic',
  'Git',
  'Jira',
  'Linux',
  'Medicare',
  'Microsoft',
  'Python',
  'Tableau',
];

/** Abbreviations, proper nouns and code-like words keep their capitals; other titles start small inside a sentence. */
export function inSentence(title: string): string {
  const [first = ''] = title.split(' ', 1);
  const keeps = /[A-Z].*[A-Z]|\d/.test(first) || properNouns.includes(first.replace(/\W+$/, ''));
  return keeps ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** An official title as running text says it: `Managers, all other` -> `managers not listed elsewhere`. */
export const occupationInSentence = (title: string): string =>
  inSentence(title)
    .replace(/, all other$/, ' not listed elsewhere')
    .replace(/^(.+), postsecondary$/, 'postsecondary $1');

/** A state as it stands after `in`: the one that takes an article gets it. */
export const placeInSentence = (name: string): string => (name.startsWith('District') ? `the ${name}` : name);

/** The same text with its first letter as a capital. */
export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Two titles as a choice: `Coding auditor or medical biller`. */
export const eitherTitle = (a: string, b: string): string => formatChoice([a, inSentence(b)]);
