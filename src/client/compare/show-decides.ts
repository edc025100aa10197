import type { DecidingRow } from '../../domain/deciding-rows.ts';
import { sides } from '../../domain/pay-ranges.ts';
import { copyOf, fill, find, repeat } from './fill-template.ts';

/** Fills the bars of the mark: as many of the four as the score says. */
export function fillBars(root: ParentNode, score: number): void {
  find(root, '.bars > .on').setAttribute('x2', String(score));
}

/** What decides, as a list: a sentence each, and what every entry scores. */
export function showDecides(tool: ParentNode, names: readonly string[], rows: readonly DecidingRow[]): Element {
  const list = copyOf(tool, 'decides');
  repeat(list, 'li', rows, (item, { sentence, sides: scored }) => {
    repeat(find(item, '.sides'), ':scope > div', scored, (side, { score, said, because }, index) => {
      side.className = `side-${sides[index]}`;
      fillBars(side, score);
      fill(side, { name: names[index] ?? '', said, because });
    });
    fill(item, { sentence });
  });
  return list;
}
