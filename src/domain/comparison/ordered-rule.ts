import { stepDistance } from '../difference.ts';
import { inSentence } from '../in-sentences.ts';
import type { Subject } from '../subject.ts';
import { largestGap } from './measure.ts';
import type { RowRule } from './row.ts';
import { everyOne, joinSentences, labelIn, nameOf, namesOf } from './wording.ts';

/** A place on an ordered list. */
interface OrderedAttribute {
  /** The closed list, lowest first. */
  readonly vocabulary: Readonly<Record<string, { readonly label: string }>>;
  /** The keys an entry spans, lowest first: one for most, the levels of its roles for a career. */
  readonly span: (subject: Subject) => readonly string[];
  /** What to know about it. */
  readonly note?: (subject: Subject) => string;
}

/** `Entry`, or `Entry to senior` for a span. */
function spanText({ vocabulary, span }: OrderedAttribute, subject: Subject): string {
  const keys = span(subject);
  const [from = '', to = ''] = [keys[0], keys.at(-1)];
  const start = labelIn(vocabulary, from);
  return from === to ? start : `${start} to ${inSentence(labelIn(vocabulary, to))}`;
}

/** `The same for both: entry`, or the entries from low to high with what each spans. */
function orderPart(subjects: readonly Subject[], attribute: OrderedAttribute): string {
  const said = (subject: Subject) => inSentence(spanText(attribute, subject));
  const [first] = subjects;
  if (first && new Set(subjects.map(said)).size === 1) return `the same for ${everyOne(subjects)}: ${said(first)}`;
  const scale = Object.keys(attribute.vocabulary);
  const step = (subject: Subject) => scale.indexOf(attribute.span(subject)[0] ?? '');
  const order = [...subjects]
    .sort((a, b) => step(a) - step(b))
    .map((subject) => `${nameOf(subject)} (${said(subject)})`);
  return new Set(subjects.map(step)).size === 1
    ? `the same at the start: ${order.join(', ')}`
    : `from low to high: ${order.join(', ')}`;
}

/** Steps between the lowest keys and between the highest, as the mean share of the whole list. */
function spanGap({ vocabulary, span }: OrderedAttribute, a: Subject, b: Subject): number | undefined {
  const scale = Object.keys(vocabulary);
  const low = stepDistance(scale, span(a)[0] ?? '', span(b)[0] ?? '');
  const high = stepDistance(scale, span(a).at(-1) ?? '', span(b).at(-1) ?? '');
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The rule for ordered lists: how far apart the two ends of what the entries span are. */
export const orderedRule = (attribute: OrderedAttribute): RowRule => ({
  cells: (subjects) =>
    subjects.map((subject) => {
      if (attribute.span(subject).length === 0) return { kind: 'missing', because: 'Not known' };
      const text = spanText(attribute, subject);
      return attribute.note ? { kind: 'text', text, note: attribute.note(subject) } : { kind: 'text', text };
    }),
  difference: (subjects) => largestGap(subjects, (a, b) => spanGap(attribute, a, b)),
  sentence: (subjects) => {
    const unknown = subjects.filter((subject) => attribute.span(subject).length === 0);
    const placed = subjects.filter((subject) => attribute.span(subject).length > 0);
    return joinSentences([
      unknown.length === 0 ? '' : `not known for ${namesOf(unknown)}`,
      placed.length < 2 ? '' : orderPart(placed, attribute),
    ]);
  },
  sources: () => [],
});
