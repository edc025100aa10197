import { csvParseRows } from 'd3-dsv';
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
  const [header = [], ...lines] = csvParseRows(text);
  const findCell = indexCells(text);
  const wrongColumns = checkHeader(header, columns, findCell);
  if (wrongColumns.length > 0) return unreadable(wrongColumns);
  const filled = lines.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => cells.join('') !== '');
  const uneven = filled
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ cells, row }) => {
      const message = `This line has ${cells.length} cells; the first line has ${header.length}.`;
      return textFinding(findCell(row, 0), 'csv-cells', message);
    });
  if (uneven.length > 0) return unreadable(uneven);
  return {
    value: filled.map(({ cells }) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']))),
    problems: [],
    positionOf: ([, index, name]: KeyPath) => {
      const row = typeof index === 'number' ? filled[index]?.row : undefined;
      return findCell(row ?? 0, typeof name === 'string' ? header.indexOf(name) : 0);
    },
  };
}
