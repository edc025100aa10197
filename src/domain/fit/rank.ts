import type { FitAnswers } from './answers.ts';
import type { FitCandidates, FitCareer } from './candidate.ts';
import { type BrokenLimit, brokenAmong, brokenLimits } from './limits.ts';
import { type FitReason, pointsOf, reasonsOf } from './points.ts';

/** A candidate with its points and its place. */
export interface FitPlace {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  /** 1 for the first. Equal points share a place. */
  readonly place: number;
  /** How many share the place, this one included. */
  readonly sharedBy: number;
  readonly reasons: readonly FitReason[];
}

/** A candidate outside the limits, with its points and what set it aside. */
export interface FitAside {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly broken: readonly BrokenLimit[];
}

/** One kind of candidate in order. Every candidate is in one of the two lists, whatever the answers. */
export interface FitRanking {
  /** Within the limits, most points first; equal points by title. */
  readonly within: readonly FitPlace[];
  /** Outside the limits, most points first; equal points by title. */
  readonly outside: readonly FitAside[];
}

/** Careers and roles in order. */
export interface FitRankings {
  readonly careers: FitRanking;
  readonly roles: FitRanking;
}

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly scores: readonly number[];
}

function rank(
  candidates: readonly Candidate[],
  answers: FitAnswers,
  brokenBy: ReadonlyMap<string, readonly BrokenLimit[]>,
): FitRanking {
  const scored = candidates
    .map(({ id, title, scores }) => ({ id, title, scores, points: pointsOf({ scores }, answers) }))
    .sort((a, b) => b.points - a.points || (a.title < b.title ? -1 : 1));
  const broken = (id: string) => brokenBy.get(id) ?? [];
  const inside = scored.filter(({ id }) => broken(id).length === 0);
  return {
    within: inside.map(({ id, title, scores, points }) => ({
      id,
      title,
      points,
      place: inside.findIndex((other) => other.points === points) + 1,
      sharedBy: inside.filter((other) => other.points === points).length,
      reasons: reasonsOf({ scores }, answers),
    })),
    outside: scored
      .filter(({ id }) => broken(id).length > 0)
      .map(({ id, title, points }) => ({ id, title, points, broken: broken(id) })),
  };
}

/** What sets a career aside: the limits that its roles break, where none of them keeps all limits. */
function brokenByAll({ roles }: FitCareer, brokenRoles: ReadonlyMap<string, readonly BrokenLimit[]>): BrokenLimit[] {
  const own = roles.map((id) => brokenRoles.get(id) ?? []);
  return own.every((broken) => broken.length > 0) ? brokenAmong(own) : [];
}

/**
 * Ranks careers and roles by the answers. Pure: the same answers in any order give the same result. A career is outside
 * the limits only where all of its roles are.
 */
export function rankFit({ careers, roles }: FitCandidates, answers: FitAnswers): FitRankings {
  const brokenRoles = new Map(roles.map((role) => [role.id, brokenLimits(role, answers.limits)]));
  const brokenCareers = new Map(careers.map((career) => [career.id, brokenByAll(career, brokenRoles)]));
  return { careers: rank(careers, answers, brokenCareers), roles: rank(roles, answers, brokenRoles) };
}

/** Those who share the first place; none where nobody is within the limits. */
export const firstsOf = ({ within }: FitRanking): FitPlace[] => within.filter(({ place }) => place === 1);
