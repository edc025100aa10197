import { leanFrom, mostFirsts } from '../../vocabulary/fit-questions.ts';
import type { TraitKey } from '../../vocabulary/traits.ts';
import { type FitAnswers, type FitLimits, leaningEntries, withoutAnswer } from './answers.ts';
import type { FitCandidates } from './candidate.ts';
import { possiblePoints } from './points.ts';
import { type FitRankings, firstsOf, rankFit } from './rank.ts';

/** What would change the first place: a question, and who would be first without the answer to it. */
export interface FitChange {
  readonly question: TraitKey | keyof FitLimits;
  readonly firsts: readonly { readonly id: string; readonly title: string }[];
}

/** How far the answers lean. */
export interface FitLean {
  /**
   * `unasked`: no answer says anything. `none`: nothing fits well, or too many fit alike. `close`: the first place is
   * shared, or one answer decides it. `clear`: the first place holds without any one of the answers.
   */
  readonly strength: 'unasked' | 'none' | 'close' | 'clear';
  readonly firsts: readonly { readonly id: string; readonly title: string }[];
  readonly points: number;
  /** The most points that any week could get for these answers. */
  readonly possible: number;
  readonly changes: readonly FitChange[];
}

type Kind = keyof FitRankings;

const firstNames = (rankings: FitRankings, kind: Kind) =>
  firstsOf(rankings[kind]).map(({ id, title }) => ({ id, title }));

/** Who would be first without each answer, where that is not who is first with it. */
function changesOf(candidates: FitCandidates, answers: FitAnswers, rankings: FitRankings, kind: Kind): FitChange[] {
  const now = new Set(firstsOf(rankings[kind]).map(({ id }) => id));
  const questions = [
    ...leaningEntries(answers).map(([trait]) => trait),
    ...(Object.keys(answers.limits) as (keyof FitLimits)[]),
  ];
  return questions.flatMap((question) => {
    const firsts = firstNames(rankFit(candidates, withoutAnswer(answers, question)), kind);
    const same = firsts.length === now.size && firsts.every(({ id }) => now.has(id));
    return same ? [] : [{ question, firsts }];
  });
}

/** How far the answers lean to one career, or to one role, and what would change that. */
export function leanOf(candidates: FitCandidates, answers: FitAnswers, rankings: FitRankings, kind: Kind): FitLean {
  const firsts = firstNames(rankings, kind);
  const points = rankings[kind].within[0]?.points ?? 0;
  const possible = possiblePoints(answers);
  // Where nothing is leant to, a limit changes only how many share the first place.
  const changes = possible === 0 ? [] : changesOf(candidates, answers, rankings, kind);
  const about = { firsts, points, possible, changes };
  if (possible === 0) return { ...about, strength: 'unasked' };
  if (points < possible * leanFrom || firsts.length > mostFirsts) return { ...about, strength: 'none' };
  return { ...about, strength: firsts.length > 1 || changes.length > 0 ? 'close' : 'clear' };
}
