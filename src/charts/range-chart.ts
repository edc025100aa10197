import { formatMoneyShort } from '../domain/format.ts';
import type { Side } from '../domain/pay-ranges.ts';
import { formatWage, percentiles, type Wage, type WagePercentiles, wageBound } from '../domain/wages.ts';
import { roundAxis } from './round-axis.ts';

/** One row to draw: a name and five percentiles. */
export interface RangeInput {
  readonly label: string;
  readonly wages: WagePercentiles;
  /** Drawn hatched: the figures stand in for something that nobody counts. */
  readonly standIn: boolean;
  /** Which side of a comparison it belongs to, if any. */
  readonly side?: Side;
  /** Where the name leads. */
  readonly href?: string;
  /** A line under the name, such as the fit of the source. */
  readonly note?: string;
}

/** One row as drawn. All x values are percent of the chart’s width. */
export interface RangeRow extends Omit<RangeInput, 'wages'> {
  /** The thin line, 10th to 90th percentile; `undefined` where one end is not published. */
  readonly line: { readonly x: number; readonly width: number } | undefined;
  /** The thick bar, 25th to 75th percentile. */
  readonly bar: { readonly x: number; readonly width: number } | undefined;
  /** The tick at the median, its label, and which way the label runs so that it stays inside. */
  readonly median:
    | { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }
    | undefined;
  /** The row in words, for those who do not see it. */
  readonly sentence: string;
}

/** Pay ranges on one axis. */
export interface RangeChart {
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly rows: readonly RangeRow[];
}

const round = (value: number): number => Math.round(value * 100) / 100;
const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 8 ? 'start' : x > 92 ? 'end' : 'middle');

/**
 * A pay range in one sentence: `Median $51,140; the middle half earns between $43,490 and $64,820; one in ten earns less
 * than …`. Percentiles that are withheld are left out; the median alone is then said to be not published.
 */
export function rangeSentence({ p10, p25, p50, p75, p90 }: WagePercentiles): string {
  if ([p10, p25, p50, p75, p90].every((wage) => wage.kind === 'suppressed')) return 'Not published.';
  const isKnown = (wage: Wage) => wage.kind !== 'suppressed';
  const parts = [
    `Median ${formatWage(p50)}`,
    ...(isKnown(p25) && isKnown(p75)
      ? [`the middle half earns between ${formatWage(p25)} and ${formatWage(p75)}`]
      : []),
    ...(isKnown(p10) ? [`one in ten earns less than ${formatWage(p10)}`] : []),
    ...(isKnown(p90) ? [`one in ten earns ${p90.kind === 'published' ? 'more than ' : ''}${formatWage(p90)}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** Where the axis ends when nothing is published, in US dollars. */
const emptyAxisEnd = 100_000;

/** More labels than this would touch each other on a phone; then every second tick has one. */
const mostLabels = 6;

/**
 * Lays out pay ranges on one axis that starts at zero, so that lengths can be compared.
 * @param inputs rows in the order shown; wages in annual US dollars
 * @returns positions in percent of the width
 */
export function layOutRanges(inputs: readonly RangeInput[]): RangeChart {
  const bounds = inputs.flatMap(({ wages }) => percentiles.flatMap((key) => wageBound(wages[key]) ?? []));
  const highest = bounds.length === 0 ? emptyAxisEnd : Math.max(...bounds);
  const { end, ticks } = roundAxis(highest, 5);
  const x = (value: number) => round((100 * value) / end);
  const span = (from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? undefined : { x: x(from), width: round(x(to) - x(from)) };
  return {
    ticks: ticks
      .filter((_, index) => ticks.length <= mostLabels || index % 2 === 0)
      .map((value) => ({
        x: x(value),
        label: formatMoneyShort(value),
        anchor: anchorAt(x(value)),
      })),
    rows: inputs.map(({ wages, ...input }) => {
      const median = wageBound(wages.p50);
      return {
        ...input,
        line: span(wageBound(wages.p10), wageBound(wages.p90)),
        bar: span(wageBound(wages.p25), wageBound(wages.p75)),
        median:
          median === undefined ? undefined : { x: x(median), text: formatWage(wages.p50), anchor: anchorAt(x(median)) },
        sentence: rangeSentence(wages),
      };
    }),
  };
}
