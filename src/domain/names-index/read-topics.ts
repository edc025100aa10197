import { isAskedWord } from './asked-words.ts';
import { innerName, isAround } from './inner-name.ts';
import { type NameTable, type Topic, wholeOf } from './name-table.ts';
import { formsOf, isTelling, wordsOf } from './words.ts';

/** Whether a word of a query is one of a cue, or begins with it where that is long enough. */
const isCued = (word: string, cued: string): boolean => (cued.length > 3 ? word.startsWith(cued) : word === cued);

/** Whether a word of a query is part of a topic’s cue. */
export const isOfCue = (word: string, { cue }: Topic): boolean => cue.some((cued) => isCued(word, cued));

/** Whether all words of a cue stand in a query, in this order, with anything between them. */
function holdsInOrder(words: readonly string[], cue: readonly string[]): boolean {
  let place = -1;
  return cue.every((cued) => {
    place = words.findIndex((word, index) => index > place && isCued(word, cued));
    return place >= 0;
  });
}

/**
 * The topics that a query is about beside what it names, those with the longest cue first.
 * A cue inside a name is part of the name: `remote` in “remote monitoring”. Where more is said than names, cues and the
 * words of asking explain, the query is about something else: “elementary school teacher”.
 */
export function readTopics(table: NameTable, query: string): Topic[] {
  const words = wordsOf(query);
  const held = table.topics.filter(({ cue }) => holdsInOrder(words, cue));
  if (held.length === 0) return [];
  const inner = innerName(table, query, isAskedWord) ?? [];
  const name = table.byWhole.has(wholeOf(inner)) ? inner : [];
  const topics = held.filter(
    ({ cue }) => !cue.filter(isTelling).every((cued) => name.some((word) => isCued(word, cued))),
  );
  const rest = words.filter(
    (word) => isTelling(word) && !isAround(word) && !isAskedWord(word) && !topics.some((topic) => isOfCue(word, topic)),
  );
  const known = rest.filter((word) => formsOf(word).some((form) => table.byWord.has(form)));
  return rest.length - known.length <= Number(known.length > 1) ? topics : [];
}
