import { fillerPhrases } from './filler-phrases.ts';
import type { Passage } from './passages.ts';

/** Something to think over in a text: nobody is stopped by it. */
export interface Advice {
  /** From 1. */
  readonly line: number;
  readonly kind: 'filler' | 'long-sentence' | 'spelling';
  readonly message: string;
}

/** A sentence with more words than this loses readers. */
export const longestSentence = 30;

const sentences = new Intl.Segmenter('en-US', { granularity: 'sentence' });
const firstWords = 8;
/** A word holds a letter or a digit, so that a dash between spaces is none. */
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The sentences of a passage with more than `longestSentence` words. */
export function adviseOnLength({ line, text }: Passage): readonly Advice[] {
  return [...sentences.segment(text)].flatMap(({ segment }) => {
    const words = wordsOf(segment);
    if (words.length <= longestSentence) return [];
    const message = `A sentence of ${words.length} words: “${words.slice(0, firstWords).join(' ')} …”. Make two of it.`;
    return [{ line, kind: 'long-sentence', message }];
  });
}

/** The phrases of a passage that add nothing. */
export function adviseOnFiller({ line, text }: Passage): readonly Advice[] {
  const plain = text.toLowerCase().replace(/'/g, '’').replace(/\s+/g, ' ');
  return Object.entries(fillerPhrases).flatMap(([phrase, instead]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${phrase}(?![\\p{L}\\p{N}-])`, 'u');
    if (!pattern.test(plain)) return [];
    return [{ line, kind: 'filler', message: `“${phrase}” adds nothing. Write ${instead}.` }];
  });
}
