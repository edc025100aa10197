import { singular, tellingWords, wordsOf } from '../../domain/names-index/words.ts';

/** Takes off the endings that stemming takes off as well: `coding`, `coded` and `coder` hold `cod`. */
const stemOf = (word: string): string =>
  singular(word).replace(/(?<=[a-z]{3})(?:ing|ed|er|or|e|y|ist|ian|ation|ment)$/, '');

/** Up to how many letters a word may be longer than the stem it is taken for. */
const longestEnding = 4;

/**
 * Whether a text holds every telling word of a query, in any form. Pagefind alone drops words that no page holds and
 * shortens unknown ones until some page fits, so that anything leads somewhere.
 */
export function holdsWords(text: string, query: string): boolean {
  const words = [...new Set(wordsOf(text))];
  return tellingWords(wordsOf(query)).every((typed) => {
    if (words.includes(typed)) return true;
    const stem = stemOf(typed);
    return words.some((word) => word.startsWith(stem) && word.length <= stem.length + longestEnding);
  });
}
