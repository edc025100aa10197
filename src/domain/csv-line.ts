/** What a cell of a table may hold; nothing is an empty cell. */
export type CsvCell = string | number | boolean | undefined;

/**
 * A text that a spreadsheet takes for a text: one that starts like a formula gets an apostrophe in front, as OWASP
 * advises against CSV injection.
 */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function written(cell: CsvCell): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a CSV file after RFC 4180: it ends in CR LF, with quotes where a cell needs them. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(written).join(',')}\r\n`;
