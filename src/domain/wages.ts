import type { Occupation } from './content.ts';
import { formatMoney } from './format.ts';

/** The percentiles that official wage statistics publish, from low to high. */
export const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** A percentile key. */
export type Percentile = (typeof percentiles)[number];

/** A wage as published, cut off at "at least", or withheld. Annual US dollars. */
export type Wage = Occupation['wages']['p50'];

/** Five wages, lowest first. */
export type WagePercentiles = Readonly<Record<Percentile, Wage>>;

/** The lower bound that a wage states: its value, or what it is at least; `undefined` where it is withheld. */
export function wageBound(wage: Wage): number | undefined {
  if (wage.kind === 'published') return wage.value;
  return wage.kind === 'topCoded' ? wage.atLeast : undefined;
}

/** The published value alone: "at least" and withheld are not values to reckon with. */
export const wageValue = (wage: Wage): number | undefined => (wage.kind === 'published' ? wage.value : undefined);

/** A wage as text: `$51,140`, `at least $239,200`, or `not published`. */
export function formatWage(wage: Wage): string {
  if (wage.kind === 'published') return formatMoney(wage.value);
  return wage.kind === 'topCoded' ? `at least ${formatMoney(wage.atLeast)}` : 'not published';
}

/** Two wages, the lower first. */
export interface WageSpan {
  readonly low: Wage;
  readonly high: Wage;
}

/** The wages that nine in ten and one in ten earn more than, or `undefined` where one of them is withheld. */
export const outerSpan = ({ p10, p90 }: WagePercentiles): WageSpan | undefined =>
  p10.kind === 'suppressed' || p90.kind === 'suppressed' ? undefined : { low: p10, high: p90 };

/** `$37,000 to $81,150`; one amount where both are the same, `not published` where there is none. */
export function formatSpan(span: WageSpan | undefined): string {
  if (!span) return 'not published';
  const [low, high] = [formatWage(span.low), formatWage(span.high)];
  return low === high ? low : `${low} to ${high}`;
}

/**
 * How far apart two amounts are: the gap as a share of the higher one, 0 to 1; `undefined` where one is not published.
 */
export function relativeGap(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const higher = Math.max(Math.abs(a), Math.abs(b));
  return higher === 0 ? 0 : Math.abs(a - b) / higher;
}
