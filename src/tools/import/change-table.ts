/** A figure before and after an import. */
export interface FigureChange {
  /** What the figure is of: the occupation’s id, or its code and the state. */
  readonly of: string;
  /** Which figure: `p50`, `jobs`. */
  readonly figure: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** A figure as a person reads it. */
function write(figure: unknown): string {
  if (typeof figure === 'number') return figure.toLocaleString('en-US');
  if (typeof figure === 'object' && figure !== null && 'atLeast' in figure) return `at least ${write(figure.atLeast)}`;
  return figure === undefined || figure === '' ? 'none' : String(figure);
}

/** How far a figure went up or down; empty where one of the two is no number. */
function difference(old: unknown, next: unknown): string {
  if (typeof old !== 'number' || typeof next !== 'number' || old === 0) return '';
  const percent = (next / old - 1) * 100;
  return `${percent < 0 ? '' : '+'}${percent.toFixed(1)}%`;
}

/**
 * Prints changed figures as a table with old, new and change, in columns of even width.
 * @returns empty where nothing changed.
 */
export function writeChangeTable(changes: readonly FigureChange[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map((change) => [
    change.of,
    change.figure,
    write(change.old),
    write(change.new),
    difference(change.old, change.new),
  ]);
  const table = [['entry', 'figure', 'old', 'new', 'change'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
