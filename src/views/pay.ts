import { layOutRanges, type RangeChart } from '../charts/range-chart.ts';
import { layOutStates, type TileMap } from '../charts/tile-map.ts';
import { type Catalogue, known, type PlaceWages, type StateWages } from '../domain/catalogue.ts';
import { formatChange, formatCount, formatMoney } from '../domain/format.ts';
import { startSentence } from '../domain/in-sentences.ts';
import { occupationInSentence, placeInSentence } from '../domain/official-names.ts';
import { type PayInput, payRanges } from '../domain/pay-ranges.ts';
import { rememberFor } from '../domain/remember.ts';
import type { OccupationFigures } from '../domain/subject.ts';
import { formatSpan, formatWage, outerSpan, type Wage, type WagePercentiles, wageValue } from '../domain/wages.ts';
import { type SourceFit, sourceFits } from '../vocabulary/source-fits.ts';
import { states } from '../vocabulary/states.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { type SourceNote, sourceNote } from './links.ts';

/** How well a figure fits, as shown beside it. */
export interface FitNote {
  readonly key: SourceFit;
  readonly label: string;
  readonly definition: string;
}

/** The fit label of a figure. */
export const fitNote = (key: SourceFit): FitNote => ({ key, ...sourceFits[key] });

/** One row of the table behind a pay figure. */
export interface PayRow {
  readonly label: string;
  readonly href?: string;
  readonly cells: readonly string[];
}

/** Pay as a picture with its finding, its table, and its origin. */
export interface PayFigure {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle: string;
  readonly chart: RangeChart;
  readonly rows: readonly PayRow[];
  readonly sources: readonly SourceNote[];
  /** Fit labels that occur, with their meaning. */
  readonly fits: readonly FitNote[];
}

/** Makes a pay figure. `id` is unique on its page. */
export function payFigure(catalogue: Catalogue, id: string, title: string, inputs: readonly PayInput[]): PayFigure {
  const { subtitle, ranges, rows, sources, fits } = payRanges(inputs);
  return {
    id,
    title,
    subtitle,
    chart: layOutRanges(ranges),
    rows,
    sources: sources.map((source) => sourceNote(catalogue, source)),
    fits: fits.map(fitNote),
  };
}

/** `Half of medical records specialists earn between $43,490 and $64,820 a year`: what a range finds. */
export function rangeFinding(title: string, { p25, p75 }: WagePercentiles): string {
  const [low, high] = [wageValue(p25), wageValue(p75)];
  const occupation = occupationInSentence(title);
  if (low === undefined || high === undefined) return `Pay of ${occupation} is published in part`;
  return `Half of ${/\boccupations\b/.test(occupation) ? 'those in ' : ''}${occupation} earn between ${formatMoney(low)} and ${formatMoney(high)} a year`;
}

/** Pay in one state for one or two occupations. */
export interface StateRow {
  readonly code: string;
  readonly name: string;
  /** For each occupation: median, 10th and 90th percentile, in US dollars without the sign, or what is said instead. */
  readonly values: readonly {
    readonly median: string;
    readonly low: string;
    readonly high: string;
    readonly published: boolean;
  }[];
}

/** Pay by place: a map of medians, and the table of every state. */
export interface PayByState {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly subtitle: string;
  /** The occupations, as running text names them. */
  readonly occupations: readonly string[];
  /** The map of the first occupation’s medians. */
  readonly map: TileMap & { readonly bandLabels: readonly string[] };
  readonly rows: readonly StateRow[];
  readonly source: SourceNote;
  /** How many places the map has, and in how many of them no median is published for the first occupation. */
  readonly places: number;
  readonly unpublished: number;
}

const stateValue = (wages: StateWages | undefined): StateRow['values'][number] => {
  const text = (wage: Wage | undefined) => (wage ? formatWage(wage).replace('$', '') : 'not published');
  return {
    median: text(wages?.p50),
    low: text(wages?.p10),
    high: text(wages?.p90),
    published: wages?.p50.kind === 'published',
  };
};

/** The map of an occupation, which every role that leans on it shows. */
const statesMapOf = rememberFor((place: PlaceWages) => {
  const medians = new Map<string, number>();
  for (const [code, wages] of place.byState) {
    const median = wageValue(wages.p50);
    if (median !== undefined) medians.set(code, median);
  }
  return { map: layOutStates(medians), published: medians.size };
});

/** Postal code -> what the table of an occupation says there. */
const stateValuesOf = rememberFor(
  (place: PlaceWages) => new Map(keysOf(states).map((code) => [code, stateValue(place.byState.get(code))])),
);

/** Ids of occupations -> their pay by state, which all pages with the same occupations show. */
const knownPayByState = rememberFor((_: Catalogue) => new Map<string, PayByState | undefined>());

/** Pay by state for one or two occupations, or `undefined` where no place is published for the first. */
export function payByState(catalogue: Catalogue, figures: readonly OccupationFigures[]): PayByState | undefined {
  const made = knownPayByState(catalogue);
  const ids = figures.map(({ occupation }) => occupation);
  const key = ids.join(' ');
  if (!made.has(key)) made.set(key, makePayByState(catalogue, ids));
  return made.get(key);
}

function makePayByState(catalogue: Catalogue, ids: readonly string[]): PayByState | undefined {
  const occupations = ids.map((id) => known(catalogue.occupations, id, 'occupation'));
  const [first] = occupations;
  const place = first && catalogue.placeWages.get(first.socCode);
  if (!first || !place) return undefined;
  const { map, published } = statesMapOf(place);
  const values = occupations.map(({ socCode }) => {
    const wages = catalogue.placeWages.get(socCode);
    return wages && stateValuesOf(wages);
  });
  const period = place.source.referencePeriod ?? place.source.edition;
  const title = map.extremes
    ? `Medians run from ${formatMoney(map.extremes.lowest.value)} in ${placeInSentence(map.extremes.lowest.name)} to ${formatMoney(map.extremes.highest.value)} in ${placeInSentence(map.extremes.highest.name)}`
    : 'Pay by state is hardly published';
  return {
    title,
    subtitle: `Median annual wage of ${occupationInSentence(first.title)} by state, ${period}; not adjusted for the cost of living`,
    occupations: occupations.map(({ title: official }) => occupationInSentence(official)),
    map: { ...map, bandLabels: map.bands.map(({ from, to }) => `${formatMoney(from)} to ${formatMoney(to)}`) },
    rows: keysOf(states).map((code) => ({
      code,
      name: states[code].label,
      values: values.map((byState) => byState?.get(code) ?? stateValue(undefined)),
    })),
    source: sourceNote(catalogue, place.source.id),
    places: keysOf(states).length,
    unpublished: keysOf(states).length - published,
  };
}

/** A short figure with its origin, for quick facts. */
export interface QuickFigure {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly fit?: FitNote;
  readonly source?: SourceNote;
}

/** Pay in one line for quick facts: the range and its median; the median alone where an end of the range is withheld. */
export function payFact(catalogue: Catalogue, figures: OccupationFigures): QuickFigure {
  const { p50 } = figures.wages;
  const span = outerSpan(figures.wages);
  const whose = `${occupationInSentence(figures.title)}, ${figures.wagesPeriod}`;
  return {
    label: 'Pay',
    value: p50.kind === 'suppressed' ? 'Median not published' : `${startSentence(formatWage(p50))} median`,
    detail: span
      ? `${startSentence(formatSpan(span))} for the middle 80 percent of ${whose}`
      : `Of ${whose}; the range is published in part`,
    ...(figures.sourceFit && { fit: fitNote(figures.sourceFit) }),
    source: sourceNote(catalogue, figures.wagesSource),
  };
}

/** Outlook in one line for quick facts. */
export function outlookFact(catalogue: Catalogue, figures: OccupationFigures): QuickFigure {
  const [from, to] = figures.outlookYears;
  return {
    label: 'Outlook',
    value: `${startSentence(formatChange(figures.changePercent))}, ${from} to ${to}`,
    detail: `About ${formatCount(figures.openingsPerYear)} openings a year among ${occupationInSentence(figures.title)}, replacement of leavers included`,
    ...(figures.sourceFit && { fit: fitNote(figures.sourceFit) }),
    source: sourceNote(catalogue, figures.outlookSource),
  };
}
