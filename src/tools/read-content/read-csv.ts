import { csvParseRows } from 'd3-dsv';
import { formatPlural } from '../../domain/format.ts';
import type { KeyPath, Position, TextFinding } from '../../domain/issues.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { type ParsedText, positionsIn, textFinding, unreadable } from './parsed-text.ts';

/** Finds where a cell starts, by row and column from 0. */
type FindCell = (row: number, column: number) => Position;

/** The places of the commas and line breaks that part cells; quoted cells may hold both. */
function separatorsOf(text: string): number[] {
  const found: number[] = [];
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[index] === ',' || text[index] === '\n')) found.push(index);
  }
  return found;
}

/** Prepares to find cells: for each row the places where its cells start. */
function indexCells(text: string): FindCell {
  const positionOf = positionsIn(text);
  const rows: number[][] = [[0]];
  for (const index of separatorsOf(text)) {
    if (text[index] === '\n') rows.push([index + 1]);
    else rows.at(-1)?.push(index + 1);
  }
  return (row, column) => positionOf(rows[row]?.[column] ?? rows[row]?.[0] ?? 0);
}

/** What keeps a table from being read as one: other signs than commas between cells, or a quotation mark left open. */
function checkNotation(text: string): TextFinding | undefined {
  const firstLine = text.split('\n', 1)[0] ?? '';
  const other = !firstLine.includes(',') && /[;\t]/.exec(firstLine);
  if (other) {
    const what = other[0] === ';' ? 'semicolons' : 'tabs';
    const hint = 'Save the table again as CSV with commas between the cells.';
    return textFinding(positionsIn(text)(other.index), 'csv-columns', `The cells are parted by ${what}.`, hint);
  }
  if ((text.split('"').length - 1) % 2 === 0) return undefined;
  const open = text.search(/"(?=[^"\n]*(?:\n|$))/);
  const hint = 'Delete it, or close it at the end of the cell.';
  return textFinding(positionsIn(text)(open), 'csv-cells', 'A quotation mark is opened here and never closed.', hint);
}

/** What is wrong with the first line. */
function checkHeader(header: readonly string[], columns: readonly string[], findCell: FindCell): TextFinding[] {
  const all = `The first line is ${columns.join(',')}.`;
  const missing = columns.filter((name) => !header.includes(name));
  const misspelled = new Set<string>();
  const problems = header.flatMap((name, column) => {
    const isRepeated = header.indexOf(name) < column;
    if (columns.includes(name) && !isRepeated) return [];
    const message = isRepeated ? `The column "${name}" stands twice.` : `There is no column "${name}".`;
    const meant = isRepeated ? [] : nearest(name, missing);
    for (const other of meant) misspelled.add(other);
    const hint = [didYouMean(meant), all].filter((part) => part !== undefined).join(' ');
    return [textFinding(findCell(0, column), 'csv-columns', message, hint)];
  });
  const missed = missing.filter((name) => !misspelled.has(name));
  return [
    ...problems,
    ...missed.map((name) => textFinding(findCell(0, 0), 'csv-columns', `The column "${name}" is missing.`, all)),
  ];
}

/**
 * Reads a table whose first line names the columns.
 * @param columns the columns it must have, in any order.
 * @returns the value is a list of records column -> cell; `positionOf(['rows', 2, 'p10'])` finds a cell.
 */
export function readCsv(text: string, columns: readonly string[]): ParsedText {
  const notation = checkNotation(text);
  if (notation !== undefined) return unreadable([notation]);
  const [header = [], ...lines] = csvParseRows(text);
  const findCell = indexCells(text);
  const wrongColumns = checkHeader(header, columns, findCell);
  if (wrongColumns.length > 0) return unreadable(wrongColumns);
  const filled = lines.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => cells.join('') !== '');
  const uneven = filled
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ cells, row }) => {
      const message = `This line has ${formatPlural(cells.length, 'cell')}; the first line has ${header.length}.`;
      return textFinding(findCell(row, 0), 'csv-cells', message);
    });
  if (uneven.length > 0) return unreadable(uneven);
  if (filled.length === 0) {
    const hint = 'Write a line for each state, or delete the file.';
    return unreadable([
      textFinding(findCell(0, 0), 'empty-file', 'There is no line below the names of the columns.', hint),
    ]);
  }
  return {
    value: filled.map(({ cells }) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']))),
    problems: [],
    positionOf: ([, index, name]: KeyPath) => {
      const row = typeof index === 'number' ? filled[index]?.row : undefined;
      return findCell(row ?? 0, typeof name === 'string' ? header.indexOf(name) : 0);
    },
  };
}
