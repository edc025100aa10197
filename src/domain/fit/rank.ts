import { formatList } from '../format-list.ts';
import type { FitAnswers } from './answers.ts';
import type { FitCandidates } from './candidate.ts';
import { type BrokenLimit, brokenAmong, brokenLimits, cautionsOf } from './limits.ts';
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
  /** What a reader should still mind about the limits, one sentence each. */
  readonly mind: readonly string[];
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
  mindOf: ReadonlyMap<string, readonly string[]>,
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
      mind: mindOf.get(id) ?? [],
    })),
    outside: scored
      .filter(({ id }) => broken(id).length > 0)
      .map(({ id, title, points }) => ({ id, title, points, broken: broken(id) })),
  };
}

/** Up to how many roles a sentence names, beside their number. */
const mostNamed = 5;

/** How many of its roles keep a career within the limits, where not all do: `2 of its 9 roles are within your limits.` */
function someWithin(within: readonly { readonly title: string }[], all: number): string {
  const names = within.length > mostNamed ? '' : `: ${formatList(within.map(({ title }) => title))}`;
  return `${within.length} of its ${all} roles ${within.length === 1 ? 'is' : 'are'} within your limits${names}.`;
}

/**
 * Ranks careers and roles by the answers. Pure: the same answers in any order give the same result. A career is outside
 * the limits only where all of its roles are; where some are, it says how many.
 */
export function rankFit({ careers, roles }: FitCandidates, answers: FitAnswers): FitRankings {
  const brokenRoles = new Map(roles.map((role) => [role.id, brokenLimits(role, answers.limits)]));
  const roleMinds = new Map(roles.map((role) => [role.id, cautionsOf(role, answers.limits)]));
  const byId = new Map(roles.map((role) => [role.id, role]));
  const brokenCareers = new Map<string, BrokenLimit[]>();
  const careerMinds = new Map<string, string[]>();
  for (const career of careers) {
    const own = career.roles.flatMap((id) => byId.get(id) ?? []);
    const within = own.filter(({ id }) => brokenRoles.get(id)?.length === 0);
    if (within.length === own.length) continue;
    const broken = brokenAmong(own.map(({ id }) => brokenRoles.get(id) ?? []));
    if (within.length === 0) brokenCareers.set(career.id, broken);
    else careerMinds.set(career.id, [someWithin(within, own.length), ...broken.map(({ because }) => because)]);
  }
  return {
    careers: rank(careers, answers, brokenCareers, careerMinds),
    roles: rank(roles, answers, brokenRoles, roleMinds),
  };
}

/** Those who share the first place; none where nobody is within the limits. */
export const firstsOf = ({ within }: FitRanking): FitPlace[] => within.filter(({ place }) => place === 1);
