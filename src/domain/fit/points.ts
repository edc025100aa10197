import { type LeaningKey, leanings, middleScore } from '../../vocabulary/fit-questions.ts';
import type { TraitKey } from '../../vocabulary/traits.ts';
import { type FitAnswers, leaningEntries } from './answers.ts';
import { scoreOf, weekValue } from './candidate.ts';

/** What one answer did to one candidate. */
export interface FitReason {
  readonly trait: TraitKey;
  readonly leaning: LeaningKey;
  /** The score of the week, 0 to 4. */
  readonly score: number;
  /** Points for (above 0) or against (below 0). */
  readonly points: number;
}

/**
 * The points of one answer for one week. On the same side of the middle, the strengths of both are added (1 mild, 2
 * strong); on opposite sides the same counts against; the middle counts nothing. That is the whole method: every trait
 * counts the same, and turning the answer turns the points.
 *
 * @param answer −2 to 2
 * @param week the week’s score less 2: −2 to 2
 * @returns −4 to 4
 */
export const pointsFor = (answer: number, week: number): number =>
  answer === 0 || week === 0 ? 0 : Math.sign(answer) * Math.sign(week) * (Math.abs(answer) + Math.abs(week));

/** What each answer says of a candidate, the weightiest first. */
export const reasonsOf = (candidate: { readonly scores: readonly number[] }, answers: FitAnswers): FitReason[] =>
  leaningEntries(answers)
    .map(([trait, leaning]) => {
      const score = scoreOf(candidate, trait);
      return { trait, leaning, score, points: pointsFor(leanings[leaning].value, weekValue(score)) };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

/** The points of a candidate: the sum of its reasons. */
export const pointsOf = (candidate: { readonly scores: readonly number[] }, answers: FitAnswers): number =>
  reasonsOf(candidate, answers).reduce((sum, { points }) => sum + points, 0);

/** The most points that any week could get for these answers. */
export const possiblePoints = (answers: FitAnswers): number =>
  leaningEntries(answers).reduce(
    (sum, [, leaning]) => sum + pointsFor(Math.abs(leanings[leaning].value), middleScore),
    0,
  );
