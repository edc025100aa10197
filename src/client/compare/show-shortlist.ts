import { comparisonQuery, fewestCompared, mostCompared } from '../../domain/comparison-set.ts';
import { sitePath } from '../site-path.ts';
import { copyOf, fill, find, lead, repeat } from './fill-template.ts';

/** The shortlist with what can be done with it; nothing where nothing is kept. */
export function showShortlist(
  tool: ParentNode,
  kept: readonly string[],
  choices: ReadonlyMap<string, { readonly title: string; readonly folder: string }>,
): Element[] {
  const known = kept.flatMap((id) => {
    const choice = choices.get(id);
    return choice ? [{ id, ...choice }] : [];
  });
  if (known.length === 0) return [];
  const list = copyOf(tool, 'shortlist');
  repeat(list, 'li', known, (item, { id, title, folder }) => {
    lead(item, sitePath(`/${folder}/${id}/`));
    fill(item, { id, title });
  });
  const comparable = find(list, '[data-part="comparable"]');
  lead(comparable, comparisonQuery(known.map(({ id }) => id)));
  if (known.length < fewestCompared) comparable.remove();
  const said =
    known.length < fewestCompared ? 'Keep another one to compare the two.' : `${known.length} of ${mostCompared} kept.`;
  return [fill(list, { said })];
}
