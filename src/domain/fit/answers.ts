import type { ClinicalLicense } from '../../vocabulary/clinical-licenses.ts';
import type { EducationLevel } from '../../vocabulary/education-levels.ts';
import { type FitReach, type LeaningKey, leanings, type noLicense } from '../../vocabulary/fit-questions.ts';
import { type TraitKey, traits } from '../../vocabulary/traits.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';

/** What a reader answered. A question that was skipped is left out. */
export interface FitAnswers {
  readonly leanings: Readonly<Partial<Record<TraitKey, LeaningKey>>>;
  readonly limits: FitLimits;
}

/** The limits a reader named. */
export interface FitLimits {
  /** The highest education held or wanted. */
  readonly education?: EducationLevel;
  /** The latest level within reach. */
  readonly level?: FitReach;
  readonly license?: ClinicalLicense | typeof noLicense;
  /** The lowest annual pay in US dollars. */
  readonly pay?: number;
}

/** No answers. */
export const noAnswers: FitAnswers = { leanings: {}, limits: {} };

/** The leanings that say something, in the order of the vocabulary, whatever the order in which they were given. */
export const leaningEntries = (answers: FitAnswers): (readonly [trait: TraitKey, leaning: LeaningKey])[] =>
  keysOf(traits).flatMap((trait) => {
    const leaning = answers.leanings[trait];
    return leaning === undefined || leanings[leaning].value === 0 ? [] : [[trait, leaning] as const];
  });

/** The same answers without one of them. */
export function withoutAnswer(answers: FitAnswers, question: TraitKey | keyof FitLimits): FitAnswers {
  const without = (record: object) => Object.fromEntries(Object.entries(record).filter(([key]) => key !== question));
  return { leanings: without(answers.leanings), limits: without(answers.limits) };
}
