import type { FitLimits } from './answers.ts';
import type { FitArrival, FitRole, FitWay } from './candidate.ts';
import { brokenLimits, wayWithin } from './limits.ts';

/** How a reader may begin on the way to a role, as far as their limits allow it. */
export interface FirstStep {
  /** What work under the reader’s own license carries over. It stands in for a way and for a role to start in. */
  readonly arrival?: FitArrival | undefined;
  readonly way?: FitWay | undefined;
  /** The first role, by title, that people start in before this one. */
  readonly startIn?: FitRole | undefined;
  /** The roles that people start in before this one, where the limits allow none of them. */
  readonly startsOutside: readonly FitRole[];
}

/**
 * The first step towards a role that keeps a reader’s limits. Ways in do not say whom they are for, so where people of
 * the reader’s license are known to come in, and the role is open to others too, that is the first step.
 *
 * @param roles all roles by id
 */
export function firstStep(role: FitRole, limits: FitLimits, roles: ReadonlyMap<string, FitRole>): FirstStep {
  const arrival = role.arrivals?.find(({ license }) => license === limits.license && license !== role.license);
  if (arrival) return { arrival, startsOutside: [] };
  const starts = (role.startIn ?? []).flatMap((id) => roles.get(id) ?? []);
  const startIn = starts.find((start) => brokenLimits(start, limits).length === 0);
  return { way: wayWithin(role, limits), startIn, startsOutside: startIn ? [] : starts };
}
