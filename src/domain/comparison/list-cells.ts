import type { Subject } from '../subject.ts';
import type { Cell } from './row.ts';

/** The items of an entry, as text. */
export type ItemsOf = (subject: Subject) => readonly string[];

/** A list in every column, marking what all the columns with a list have; `because` says why a column is empty. */
export function listCells(subjects: readonly Subject[], itemsOf: ItemsOf, because: string): Cell[] {
  const lists = subjects.map(itemsOf);
  const filled = lists.filter((items) => items.length > 0);
  const isShared = (text: string) => filled.length > 1 && filled.every((items) => items.includes(text));
  return lists.map((items) =>
    items.length === 0
      ? { kind: 'missing', because }
      : { kind: 'list', items: items.map((text) => ({ text, shared: isShared(text) })) },
  );
}
