import type { ComparisonAttributeKey } from '../../vocabulary/comparison-attributes.ts';
import type { Subject } from '../subject.ts';

/** What one column shows in one row. `note` qualifies a figure; `missing` says why there is nothing. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly note?: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly shared: boolean }[] }
  | { readonly kind: 'bars'; readonly bars: readonly { readonly label: string; readonly score: number }[] }
  | { readonly kind: 'missing'; readonly because: string };

/** One attribute across two to four entries. */
export interface ComparedRow {
  readonly attribute: ComparisonAttributeKey;
  /** One cell for each entry, in their order. */
  readonly cells: readonly Cell[];
  /** 0 to 1, the largest gap between any two; `undefined` where it cannot be known. */
  readonly difference: number | undefined;
  /** The difference, or the likeness, in plain words; empty where only reading both columns tells. */
  readonly sentence: string;
  /** Ids of the sources of the figures in the row, each once. */
  readonly sources: readonly string[];
}

/** A row among the others of a comparison. */
export interface ComparisonRow extends ComparedRow {
  /** Whether it shows a trait that decides. */
  readonly decides: boolean;
}

/** How one attribute is shown, measured and said. */
export interface RowRule {
  /** One cell for each entry, in their order. */
  readonly cells: (subjects: readonly Subject[]) => readonly Cell[];
  /** The largest gap between any two, 0 to 1; `undefined` where no two can be measured. */
  readonly difference: (subjects: readonly Subject[]) => number | undefined;
  /** Is given the entries sorted by id, so that it says the same for every order. */
  readonly sentence: (subjects: readonly Subject[]) => string;
  readonly sources: (subjects: readonly Subject[]) => readonly string[];
}

/** How different entries are on one attribute, whatever their order. */
export const differenceOn = (rule: RowRule, subjects: readonly Subject[]): number | undefined =>
  rule.difference([...subjects].sort(byId));

const byId = (a: Subject, b: Subject): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Compares entries on one attribute. The order of the entries decides that of the cells and nothing else. */
export function compareOn(attribute: ComparisonAttributeKey, rule: RowRule, subjects: readonly Subject[]): ComparedRow {
  const sorted = [...subjects].sort(byId);
  return {
    attribute,
    cells: rule.cells(subjects),
    difference: rule.difference(sorted),
    sentence: rule.sentence(sorted),
    sources: [...new Set(rule.sources(sorted))],
  };
}
