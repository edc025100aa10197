/** What a column holds. A list is joined by `; ` in CSV; a date is `YYYY-MM-DD`; an address is a path of this site. */
export type ColumnKind = 'text' | 'number' | 'date' | 'flag' | 'list';

/** A value of a column; undefined where nothing is known, which leaves the key out and the cell empty. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column of an open table. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What it says, with its unit: the table’s legend and its JSON Schema show it. */
  readonly describes: string;
  /** Whether every row has it. */
  readonly always: boolean;
}

/** A table of the open data: what it holds, and its rows. */
export interface OpenTable {
  /** The name of its files, such as `roles`. */
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** A column with the way to its value. */
export interface ColumnOf<T> extends Column {
  readonly of: (row: T) => Cell;
}

/** A column that every row fills. */
export const column = <T>(
  name: string,
  kind: ColumnKind,
  describes: string,
  of: (row: T) => Exclude<Cell, undefined>,
): ColumnOf<T> => ({ name, kind, describes, always: true, of });

/** A column that some rows leave empty. */
export const optionalColumn = <T>(
  name: string,
  kind: ColumnKind,
  describes: string,
  of: (row: T) => Cell,
): ColumnOf<T> => ({ name, kind, describes, always: false, of });

/** Fills a table from what it is about. */
export const table = <T>(
  id: string,
  title: string,
  describes: string,
  columns: readonly ColumnOf<T>[],
  entries: readonly T[],
): OpenTable => ({
  id,
  title,
  describes,
  columns: columns.map(({ of: _, ...rest }) => rest),
  rows: entries.map((entry) => {
    const cells = columns.map(({ name, of }) => [name, of(entry)] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined));
  }),
});
