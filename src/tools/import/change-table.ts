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

/** A change of more than this, up or down, is to be looked at. In tenths of a percent, as it is printed. */
const largeChange = 100;

/** How far a figure went up or down, as a part of what it was; undefined where one of the two is no number. */
export function relativeChange({ old, new: next }: FigureChange): number | undefined {
  return typeof old !== 'number' || typeof next !== 'number' || old === 0 ? undefined : next / old - 1;
}

/** Whether a figure went up or down by more than a tenth. */
export const isLarge = (change: FigureChange): boolean =>
  Math.round(Math.abs(relativeChange(change) ?? 0) * 1000) > largeChange;

/** `0.25` -> `+25.0%`. */
export const writePercent = (part: number): string => `${part < 0 ? '' : '+'}${(part * 100).toFixed(1)}%`;

function difference(change: FigureChange): string {
  const part = relativeChange(change);
  return part === undefined ? '' : writePercent(part);
}

/**
 * Prints changed figures as a table with old, new and change, in columns of even width, and marks large changes.
 * @returns empty where nothing changed.
 */
export function writeChangeTable(changes: readonly FigureChange[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map((change) => [
    change.of,
    change.figure,
    write(change.old),
    write(change.new),
    difference(change),
    isLarge(change) ? 'more than a tenth' : '',
  ]);
  const table = [['entry', 'figure', 'old', 'new', 'change', ''], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
