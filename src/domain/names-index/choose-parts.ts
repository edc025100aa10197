import { editDistance } from '../edit-distance.ts';
import { familyOf } from './alike-words.ts';
import { keyedWord } from './keyed-word.ts';
import type { NameTable } from './name-table.ts';

import { formsOf, indexOfWords, tellingWords, wordsOf } from './words.ts';

/** At most this many parts are loaded for one query, those of its own words first. */
const mostParts = 10;

/** Of the parts whose words begin with an unfinished one, at most this many. */
const mostBegun = 2;

/** From this many letters on, an unfinished or misspelled word loads parts. */
const leastLetters = 3;

/** The parts that may hold a word: its own; those of longer words if it may be unfinished; else those a slip away. */
function partsOf(keys: readonly string[], word: string, isLast: boolean): string[] {
  const whole = keyedWord(word);
  const own = keys.filter((key) => whole.startsWith(key));
  if (word.length < leastLetters) return own;
  const begun = isLast ? keys.filter((key) => key.startsWith(word)).slice(0, mostBegun) : [];
  if (own.length + begun.length > 0) return [...own, ...begun];
  return keys.filter((key) => editDistance(whole.slice(0, key.length), key) <= 1).slice(0, mostBegun);
}

/**
 * Which parts of the names a query needs: those of its words, then those of what the editors take it for.
 * @param keys of all parts
 * @param root the names that are not in parts, with the editors’ list
 */
export function chooseParts(keys: readonly string[], root: NameTable, query: string): string[] {
  const words = wordsOf(query);
  const meant = root.equivalents
    .filter((each) => indexOfWords(words, each.words) >= 0)
    .flatMap((each) => each.meant.flatMap(wordsOf));
  const families = words.flatMap((word) => formsOf(word).flatMap((form) => familyOf.get(form) ?? []));
  const wanted = [...tellingWords(words), ...tellingWords(meant), ...families];
  return [...new Set(wanted.flatMap((word) => partsOf(keys, word, word === words.at(-1))))].slice(0, mostParts);
}
