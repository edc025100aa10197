import type { Cell } from '../../domain/comparison.ts';
import { sides } from '../../domain/pay-ranges.ts';
import type { RankedRow } from '../../domain/ranked-rows.ts';
import { copyOf, fill, find, repeat } from './fill-template.ts';
import { fillBars } from './show-decides.ts';

/** What the template calls the row of an attribute. */
export const rowLabel = (tool: ParentNode, attribute: string): string =>
  find(copyOf(tool, 'table'), `[data-attribute="${attribute}"] th`).firstChild?.textContent?.trim() ?? '';

/** One cell with the markup of its kind. */
function fillCell(tool: ParentNode, place: HTMLElement, cell: Cell): void {
  const template = tool.querySelector<HTMLTemplateElement>(`template[data-part="cell-${cell.kind}"]`);
  if (template) place.replaceChildren(template.content.cloneNode(true));
  if (cell.kind === 'list') {
    repeat(place, 'li', cell.items, (item, { text, shared }) => {
      item.classList.toggle('shared', shared);
      fill(item, { text });
    });
  } else if (cell.kind === 'bars') {
    repeat(place, 'li', cell.bars, (item, { label, score }) => {
      fillBars(item, score);
      fill(item, { label, score: String(score) });
    });
  } else if (cell.kind === 'text') {
    if (cell.note === undefined) place.querySelector('small')?.remove();
    fill(place, { text: cell.text, note: cell.note ?? '' });
  } else fill(place, { because: cell.because });
}

/** The table of a comparison: a column for each entry, and of the rows of the template those that are wanted. */
export function showTable(tool: ParentNode, names: readonly string[], rows: readonly RankedRow[]): HTMLElement {
  const table = copyOf(tool, 'table');
  table.dataset['columns'] = String(names.length);
  const side = (index: number) => `side-${sides[index]}`;
  repeat(table, 'thead .side-a', names, (heading, name, index) => {
    heading.className = side(index);
    fill(heading, { name });
  });
  const lines = rows.map(({ attribute, cells }) => {
    const line = find(table, `[data-attribute="${attribute}"]`);
    repeat(line, 'td', cells, (place, cell, index) => {
      place.className = side(index);
      place.dataset['name'] = names[index] ?? '';
      fillCell(tool, place, cell);
    });
    return line;
  });
  find(table, 'tbody').replaceChildren(...lines);
  return fill(table, { caption: names.join(', ') });
}
