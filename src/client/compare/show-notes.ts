import { type ComparisonSet, comparisonQuery, fewestCompared, mostCompared } from '../../domain/comparison-set.ts';
import { buildElement } from '../build-element.ts';
import { copyOf, fill, find, repeat } from './fill-template.ts';

/** What there is to say about a set before it is compared: too many, too few, repeated, unknown with suggestions. */
export async function showNotes(
  tool: ParentNode,
  set: ComparisonSet,
  titles: ReadonlyMap<string, string>,
): Promise<Element[]> {
  const titleOf = (id: string) => titles.get(id) ?? id;
  const says = [
    set.tooMany &&
      `${set.ids.length} are asked for, and at most ${mostCompared} fit side by side, so nothing is compared yet. The first ${mostCompared} are chosen below: compare them, or choose others.`,
    set.ids.length === 1 &&
      `${titleOf(set.ids[0] ?? '')} is chosen. A comparison needs at least ${fewestCompared}: choose another.`,
    ...set.repeated.map((id) => `${titleOf(id)} is asked for more than once. It gets one column.`),
  ].filter((text) => text !== false);
  const notes = says.map((text) => buildElement('p', { class: 'note' }, text));
  if (set.unknown.length === 0) return notes;
  const { nearest } = await import('../../domain/nearest.ts');
  return [
    ...set.unknown.map((unknown) => {
      const note = copyOf(tool, 'unknown');
      const near = nearest(unknown, titles.keys());
      if (near.length === 0) find(note, '[data-part="nearest"]').remove();
      else {
        repeat(note, 'a', near, (link, id, index) => {
          const query = comparisonQuery(set.asked.map((asked) => (asked === unknown ? id : asked)));
          link.setAttribute('href', query);
          fill(link, { title: titleOf(id) });
          if (index > 0) link.before(' or ');
        });
      }
      return fill(note, { id: unknown });
    }),
    ...notes,
  ];
}
