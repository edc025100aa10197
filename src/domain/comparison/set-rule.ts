import { setDistance } from '../difference.ts';
import { formatPlural } from '../format.ts';
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

/** `2 of 9 skills in common; 3 only for HIM; 4 only for health informatics`. */
function sharedPart(subjects: readonly Subject[], { items, singular, plural }: SetAttribute): string {
  const lists = subjects.map((subject) => new Set(items(subject)));
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
export const setRule = (attribute: SetAttribute): RowRule => ({
  cells: (subjects) => listCells(subjects, attribute.items, 'None named'),
  difference: (subjects) => largestGap(subjects, (a, b) => setDistance(attribute.items(a), attribute.items(b))),
  sentence: (subjects) => {
    const filled = subjects.filter((subject) => attribute.items(subject).length > 0);
    const empty = subjects.filter((subject) => attribute.items(subject).length === 0);
    return joinSentences([
      empty.length === 0 ? '' : `no ${attribute.singular} is named for ${namesOf(empty)}`,
      filled.length < 2 ? '' : `${empty.length > 0 ? 'among the others: ' : ''}${sharedPart(filled, attribute)}`,
    ]);
  },
  sources: () => [],
});
