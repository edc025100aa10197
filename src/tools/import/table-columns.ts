import { didYouMean, nearest } from '../../domain/nearest.ts';
import { CannotDo } from '../editor-command.ts';
import type { Row } from '../workbook/read-workbook.ts';

/** A row of a table whose columns are known: gives the cell of a column, without spaces around it. */
export type CellOf<Column extends string> = (column: Column) => string;

/** Writes a heading as it is compared: one kind of dash, single spaces, no footnote at the end. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\[\d+\]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Takes a table apart whose columns must be exactly those that are known.
 * @param header the row of headings.
 * @param columns the columns it must have.
 * @param extra columns it may have.
 * @throws CannotDo where one is missing or unknown: its figures could then mean something else than before.
 */
export function readTable<Column extends string>(
  header: Row,
  rows: readonly Row[],
  columns: readonly Column[],
  extra: readonly string[] = [],
): CellOf<Column>[] {
  const found = header.map(plainHeading);
  const missing = columns.filter((column) => !found.includes(column));
  const unknown = found.filter(
    (name) => name !== '' && !(columns as readonly string[]).includes(name) && !extra.includes(name),
  );
  if (missing.length > 0 || unknown.length > 0) {
    const faults = [
      ...missing.map((name) => `The column "${name}" is missing.`),
      ...unknown.map((name) =>
        [`The column "${name}" is not known.`, didYouMean(nearest(name, missing))].filter(Boolean).join(' '),
      ),
    ];
    throw new CannotDo(
      `${faults.join('\n')}\nThe publisher has changed the table. Nothing was written. Open an issue with the name of the workbook, so that the new layout can be taught to this command.`,
    );
  }
  const places = new Map(columns.map((column) => [column, found.indexOf(column)]));
  return rows.map((row) => (column) => (row[places.get(column) ?? -1] ?? '').trim());
}
