import { contentWords, setDistance } from '../difference.ts';
import { formatList } from '../format-list.ts';
import { rememberFor } from '../remember.ts';
import type { Subject } from '../subject.ts';
import { type ItemsOf, listCells } from './list-cells.ts';
import { largestGap } from './measure.ts';
import type { Cell, RowRule } from './row.ts';
import { everyOne, joinSentences, namesOf } from './wording.ts';

/** What editors write in their own words. */
interface WordsAttribute {
  readonly lines: ItemsOf;
  /** What an empty column says: `Differs by role`. */
  readonly missing: string;
}

/** What can be said of two free texts without reading them: that they are equal, or which lines are. */
function likeness(subjects: readonly Subject[], lines: ItemsOf): string {
  const texts = subjects.map(lines);
  const [first = [], ...others] = texts;
  if (new Set(texts.map((text) => text.join('\n'))).size === 1) return `the same for ${everyOne(subjects)}`;
  const shared = first.filter((line) => others.every((other) => other.includes(line)));
  return shared.length === 0 ? '' : `named for ${everyOne(subjects)}: ${formatList(shared)}`;
}

/**
 * The rule for free text: Jaccard distance of the words that carry meaning. Words tell that two texts differ and not how,
 * so most rows leave it to the columns.
 */
export const wordsRule = ({ lines, missing }: WordsAttribute): RowRule => {
  /** An entry stands in several comparisons, and its words are the same in each. */
  const wordsOf = rememberFor((subject: Subject) => new Set(contentWords(lines(subject).join(' '))));
  return {
    cells: (subjects) =>
      listCells(subjects, lines, missing).map((cell): Cell => {
        const [only, ...more] = cell.kind === 'list' ? cell.items : [];
        return only && more.length === 0 ? { kind: 'text', text: only.text } : cell;
      }),
    difference: (subjects) => largestGap(subjects, (a, b) => setDistance(wordsOf(a), wordsOf(b))),
    sentence: (subjects) => {
      const empty = subjects.filter((subject) => lines(subject).length === 0);
      return joinSentences([empty.length === 0 ? likeness(subjects, lines) : `${missing} for ${namesOf(empty)}`]);
    },
    sources: () => [],
  };
};
