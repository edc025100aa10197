import type { Cell, ComparisonRow } from '../../domain/comparison.ts';
import { csvLine } from '../../domain/csv-line.ts';

/** What a cell shows, on one line. */
function cellText(cell: Cell): string {
  if (cell.kind === 'list') return cell.items.map(({ text }) => text).join('; ');
  if (cell.kind === 'bars') return cell.bars.map(({ label, score }) => `${label}: ${score} of 4`).join('; ');
  if (cell.kind === 'missing') return cell.because;
  return cell.note === undefined ? cell.text : `${cell.text} (${cell.note})`;
}

/**
 * A comparison as CSV: a line for each row, a column for each entry, the difference in words, the sources.
 * @param labelOf what the row of an attribute is called
 * @param sourceOf what a source is called
 */
export const comparisonCsv = (
  names: readonly string[],
  rows: readonly ComparisonRow[],
  labelOf: (attribute: ComparisonRow['attribute']) => string,
  sourceOf: (id: string) => string,
): string =>
  [
    ['Attribute', ...names, 'Difference', 'Sources'],
    ...rows.map(({ attribute, cells, sentence, sources }) => [
      labelOf(attribute),
      ...cells.map(cellText),
      sentence,
      sources.map(sourceOf).join('; '),
    ]),
  ]
    .map(csvLine)
    .join('');
