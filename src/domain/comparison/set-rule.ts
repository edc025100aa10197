import { setDistance } from '../difference.ts';
import { formatPlural } from '../format.ts';
import { rememberFor } from '../remember.ts';
import type { Subject } from '../subject.ts';
import { type ItemsOf, listCells } from './list-cells.ts';
import { largestGap } from './measure.ts';
import type { RowRule } from './row.ts';
import { everyOne, joinSentences, nameOf, namesOf } from './wording.ts';

/** A list from a closed vocabulary, and the words for its items. */
interface SetAttribute {
  readonly items: ItemsOf;
  readonly singular: string;
  readonly plural: string;
}

/** The items of an entry as a set. */
type SetOf = (subject: Subject) => ReadonlySet<string>;

/** `2 of 9 skills in common; 3 only for HIM; 4 only for health informatics`. */
function sharedPart(subjects: readonly Subject[], setOf: SetOf, { singular, plural }: SetAttribute): string {
  const lists = subjects.map(setOf);
  const total = new Set(lists.flatMap((list) => [...list]));
  const shared = [...total].filter((item) => lists.every((list) => list.has(item))).length;
  if (shared === total.size) return `the same ${shared === 1 ? singular : plural} for ${everyOne(subjects)}`;
  const own = subjects.flatMap((subject, index) => {
    const only = [...(lists[index] ?? [])].filter((item) => lists.filter((list) => list.has(item)).length === 1);
    return only.length === 0 ? [] : [`${only.length} only for ${nameOf(subject)}`];
  });
  const common =
    shared === 0 ? `no ${singular} in common` : `${shared} of ${formatPlural(total.size, singular, plural)} in common`;
  return [common, ...own].join('; ');
}

/** The rule for lists from a closed vocabulary: Jaccard distance. An empty list is unknown, not different. */
export const setRule = (attribute: SetAttribute): RowRule => {
  /** An entry stands in several comparisons, and its items are the same in each. */
  const setOf = rememberFor((subject: Subject): ReadonlySet<string> => new Set(attribute.items(subject)));
  return {
    cells: (subjects) => listCells(subjects, attribute.items, 'None named'),
    difference: (subjects) => largestGap(subjects, (a, b) => setDistance(setOf(a), setOf(b))),
    sentence: (subjects) => {
      const filled = subjects.filter((subject) => setOf(subject).size > 0);
      const empty = subjects.filter((subject) => setOf(subject).size === 0);
      return joinSentences([
        empty.length === 0 ? '' : `no ${attribute.singular} is named for ${namesOf(empty)}`,
        filled.length < 2
          ? ''
          : `${empty.length > 0 ? 'among the others: ' : ''}${sharedPart(filled, setOf, attribute)}`,
      ]);
    },
    sources: () => [],
  };
};
