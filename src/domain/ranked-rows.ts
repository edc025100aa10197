import { attributeWeights } from '../vocabulary/attribute-weights.ts';
import type { ComparisonAttributeKey } from '../vocabulary/comparison-attributes.ts';
import { type ComparisonRow, sameBelow } from './comparison.ts';

/** A row of a comparison with its place among the others. */
export interface RankedRow extends ComparisonRow {
  /** Weighted difference; 0 where it is not known. */
  readonly rank: number;
  /** Whether it counts as the same for all. */
  readonly same: boolean;
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
      same: row.difference !== undefined && row.difference < sameBelow,
    }))
    .sort((a, b) => b.rank - a.rank);
