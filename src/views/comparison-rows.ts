import type { Catalogue } from '../domain/catalogue.ts';
import type { ComparisonRow } from '../domain/comparison.ts';
import { type RankedRow, rankRows } from '../domain/ranked-rows.ts';
import { type ComparisonAttributeKey, comparisonAttributes } from '../vocabulary/comparison-attributes.ts';
import { type SourceNote, sourceNote } from './links.ts';

/** A row of a comparison as a table shows it. */
export interface ComparisonRowView extends Pick<RankedRow, 'attribute' | 'cells' | 'sentence' | 'rank' | 'likeness'> {
  readonly label: string;
  /** Why the row matters. */
  readonly why: string;
  readonly sources: readonly SourceNote[];
}

/** Rows with their words, those that differ most first. */
export const rowViews = (
  catalogue: Catalogue,
  rows: readonly ComparisonRow[],
  leaveOut: readonly ComparisonAttributeKey[] = [],
): ComparisonRowView[] =>
  rankRows(rows.filter(({ attribute }) => !leaveOut.includes(attribute))).map((row) => ({
    attribute: row.attribute,
    label: comparisonAttributes[row.attribute].label,
    why: comparisonAttributes[row.attribute].definition,
    cells: row.cells,
    sentence: row.sentence,
    rank: row.rank,
    likeness: row.likeness,
    sources: row.sources.map((id) => sourceNote(catalogue, id)),
  }));
