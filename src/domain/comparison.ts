import type { ComparisonAttributeKey } from '../vocabulary/comparison-attributes.ts';
import type { TraitKey } from '../vocabulary/traits.ts';
import { demandTraits, materialTraits, traitGap } from './comparison/profile-rule.ts';
import { type ComparisonRow, compareOn, differenceOn } from './comparison/row.ts';
import { rowRules } from './comparison/rules.ts';
import type { Subject } from './subject.ts';

export { leanOnOne, sharedOccupation, standIns } from './comparison/figure-rule.ts';
export { demandTraits, materialTraits } from './comparison/profile-rule.ts';
export type { Cell, ComparisonRow } from './comparison/row.ts';

/** The traits that the bars of a row show. */
const traitsOf: Partial<Record<ComparisonAttributeKey, readonly TraitKey[]>> = {
  materials: materialTraits,
  demands: demandTraits,
};

/**
 * Compares two to four entries on every attribute, in the order of the vocabulary. The same entries in another order
 * give the same differences, sentences and sources, with the cells in that order; an entry beside itself differs in
 * nothing; what is missing or withheld is said in its cell and in the sentence, and never counts as a difference.
 */
export function compareSubjects(subjects: readonly Subject[]): ComparisonRow[] {
  const deciding = decidingDifferences(subjects, Number.POSITIVE_INFINITY).map(({ trait }) => trait);
  return (Object.keys(rowRules) as ComparisonAttributeKey[]).map((attribute) => ({
    ...compareOn(attribute, rowRules[attribute], subjects),
    decides: traitsOf[attribute]?.some((trait) => deciding.includes(trait)) ?? false,
  }));
}

/** The differences of `compareSubjects` alone, for those who ask how many there are and show none. */
export const differencesBetween = (subjects: readonly Subject[]): (number | undefined)[] =>
  Object.values(rowRules).map((rule) => differenceOn(rule, subjects));

/** A difference that helps to decide, with what each entry scores on it. */
export interface DecidingDifference {
  readonly trait: TraitKey;
  /** One score from 0 to 4 and its reason for each entry, in their order. */
  readonly sides: readonly { readonly score: number; readonly because: string }[];
}

/**
 * The traits that set entries furthest apart, widest gap first, at most `most`. Gaps of one step are left out unless
 * fewer than three wider ones remain: they are within what two editors would score differently.
 */
export function decidingDifferences(subjects: readonly Subject[], most = 5): DecidingDifference[] {
  const ranked = (Object.keys(subjects[0]?.traits ?? {}) as TraitKey[])
    .map((trait) => ({ trait, gap: traitGap(subjects, trait) }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap);
  const wide = ranked.filter(({ gap }) => gap > 1);
  return (wide.length >= 3 ? wide : ranked.slice(0, 3))
    .slice(0, most)
    .map(({ trait }) => ({ trait, sides: subjects.map((subject) => subject.traits[trait]) }));
}
