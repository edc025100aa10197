import { attributeWeights } from '../vocabulary/attribute-weights.ts';
import type { ComparisonAttributeKey } from '../vocabulary/comparison-attributes.ts';
import type { Cell, ComparisonRow } from './comparison.ts';

/** Below this difference a row is nearly the same, unless it decides. */
export const nearBelow = 0.12;

/** How alike entries are in a row. It is `same` only where every column shows the same. */
export type Likeness = 'same' | 'near' | 'apart';

/** What a cell shows, in whatever order; without the note that qualifies it. */
function shownIn(cell: Cell): string {
  if (cell.kind === 'list') return JSON.stringify(cell.items.map(({ text }) => text).sort());
  if (cell.kind === 'bars') return JSON.stringify(cell.bars.map(({ score }) => score));
  return cell.kind === 'text' ? cell.text : cell.because;
}

function likenessOf({ cells, decides, difference }: ComparisonRow): Likeness {
  if (decides || difference === undefined || difference >= nearBelow) return 'apart';
  return new Set(cells.map(shownIn)).size === 1 ? 'same' : 'near';
}

/** A row of a comparison with its place among the others. */
export interface RankedRow extends ComparisonRow {
  /** Weighted difference; 0 where it is not known. */
  readonly rank: number;
  readonly likeness: Likeness;
}

/**
 * Rows with their ranks, those that differ most first.
 * @param factorOf what a reader multiplies the weight of an attribute by
 */
export const rankRows = (
  rows: readonly ComparisonRow[],
  factorOf: (attribute: ComparisonAttributeKey) => number = () => 1,
): RankedRow[] =>
  rows
    .map((row) => ({
      ...row,
      rank: (row.difference ?? 0) * attributeWeights[row.attribute] * factorOf(row.attribute),
      likeness: likenessOf(row),
    }))
    .sort((a, b) => b.rank - a.rank);
