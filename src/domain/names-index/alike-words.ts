import { wordFamilies } from '../../vocabulary/search-equivalents.ts';
import { jobHeads } from '../../vocabulary/search-topics.ts';
import { editDistance } from '../edit-distance.ts';
import { formsOf, singular } from './words.ts';

/** How a word of a query is met by a word of a name. */
export type Likeness = 'same' | 'family' | 'beginning' | 'head' | 'slip';

/** A word of a name that a word of a query may mean. */
export interface AlikeWord {
  readonly word: string;
  readonly likeness: Likeness;
  /** 0 to 1; 1 for the same word. */
  readonly quality: number;
}

/** Up to this length a word that names hold is taken as finished: `him` is not the beginning of `himss`. */
const longestAbbreviation = 4;

/** Words that name the same work, by each of them. */
export const familyOf: ReadonlyMap<string, readonly string[]> = new Map(
  wordFamilies.flatMap((family) => family.map((word) => [word, family] as const)),
);

/**
 * How many slips of the finger a word may hold: none in up to four letters, where most words are abbreviations, unless a
 * fifth letter is what is missing.
 */
function allowedSlips(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function likenessOf(typed: string, word: string): Omit<AlikeWord, 'word'> | undefined {
  if (word.startsWith(typed)) return { likeness: 'beginning', quality: 0.6 + (0.35 * typed.length) / word.length };
  const slips = typed.length === longestAbbreviation && word.length > typed.length ? 1 : allowedSlips(typed);
  if (slips === 0 || word.length < typed.length - slips) return undefined;
  const wholeSlips = Math.abs(word.length - typed.length) <= slips ? editDistance(typed, word) : slips + 1;
  if (wholeSlips <= slips) return { likeness: 'slip', quality: 0.8 - 0.15 * wholeSlips };
  if (typed.length < 6 || word.length <= typed.length || word[0] !== typed[0]) return undefined;
  const beginSlips = editDistance(typed, word.slice(0, typed.length));
  return beginSlips <= slips ? { likeness: 'slip', quality: 0.6 - 0.15 * beginSlips } : undefined;
}

/**
 * The words of the names that a typed word may mean: itself and its family where the names hold it; else words that
 * begin with it, and words a slip or two away, transpositions counted as one. Numbers and short words allow no slip.
 * @param typed as `wordsOf` gives it
 * @param known all words of the names
 */
export function alikeWords(typed: string, known: ReadonlyMap<string, unknown>): AlikeWord[] {
  const alike = new Map<string, AlikeWord>();
  const offer = (word: string, likeness: Likeness, quality: number) => {
    if (known.has(word) && !alike.has(word)) alike.set(word, { word, likeness, quality });
  };
  for (const form of formsOf(typed)) offer(form, 'same', form === typed ? 1 : 0.97);
  for (const word of familyOf.get(singular(typed)) ?? []) {
    for (const form of formsOf(word)) offer(form, 'family', 0.9);
  }
  const isKnown = alike.size > 0;
  if (jobHeads.includes(singular(typed))) for (const word of jobHeads) offer(word, 'head', 0.5);
  if (isKnown && typed.length <= longestAbbreviation) return [...alike.values()];
  for (const word of known.keys()) {
    if (isKnown && !word.startsWith(typed)) continue;
    const met = likenessOf(typed, word);
    if (met) offer(word, met.likeness, met.quality);
  }
  return [...alike.values()];
}

/** Parts a word that names do not hold into two that they do: `healthinformatics`. Gives the word alone where it cannot. */
export function partWord(typed: string, known: ReadonlyMap<string, unknown>): string[] {
  if (known.has(typed)) return [typed];
  for (let cut = 3; cut <= typed.length - 3; cut += 1) {
    const parts = [typed.slice(0, cut), typed.slice(cut)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [typed];
}
