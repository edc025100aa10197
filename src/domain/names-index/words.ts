import { britishSpellings } from '../../vocabulary/search-equivalents.ts';

/** Words that say nothing about which name is meant. `it` is not one of them: in this field it is a department. */
const fillers = new Set(
  'a an and are as at be become becoming by can could do does for from get getting how i if in is looking me my need of on or should the their they to versus vs want what when which who will with you your'.split(
    ' ',
  ),
);

const americanSpellings = new Map(Object.entries(britishSpellings));

/** A word without its plural: `coders` -> `coder`, `registries` -> `registry`. Short words are left as they are. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A word in its singular and plural forms, itself first. */
export function formsOf(word: string): string[] {
  const single = singular(word);
  const plural = single.endsWith('y') ? `${single.slice(0, -1)}ies` : `${single}s`;
  return [...new Set([word, single, plural])];
}

/**
 * The words of a text as search compares them: without capitals, accents and apostrophes, letters and digits parted, in
 * American spelling, `health care` in one word. The same for names and queries.
 * @returns `ICD-10-CM` -> `icd`, `10`, `cm`; empty where the text holds no letter or digit.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'*.]/gu, '')
    .toLowerCase()
    .replace(/\bhealth[ -]care\b/g, 'healthcare');
  return (plain.match(/[a-z]+|\d+/g) ?? []).map((word) => {
    const single = singular(word);
    const american = americanSpellings.get(single);
    return american ? american + word.slice(single.length) : word;
  });
}

/** Whether a word says something. */
export const isTelling = (word: string | undefined): boolean => word !== undefined && !fillers.has(word);

/** The words of a text that say something; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/** A text without the words that say nothing; the text itself where none is left. */
export const withoutFillers = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !fillers.has(word.toLowerCase()))
    .join(' ') || text;

/** Whether a name is written as abbreviations are: `HIM`, `ICD-10-CM`, `NI-BC`; not `Epic`. */
export const looksAbbreviated = (name: string): boolean =>
  name.length <= 12 && /^[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9/*-]*$/.test(name);

/**
 * Where one list of words stands in another in one piece, singular or plural.
 * @returns the index of its first word, or -1
 */
export function indexOfWords(words: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1;
  return words.findIndex((_, start) =>
    part.every((word, offset) => singular(words[start + offset] ?? '') === singular(word)),
  );
}
