import { layOutRanges, type RangeChart } from '../charts/range-chart.ts';
import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Career, Role } from '../domain/content.ts';
import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { figuresOfCareer, figuresOfRole, medianSpan } from '../domain/subject.ts';
import { formatSpan, formatWage, wageBound } from '../domain/wages.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { type PayBand, payBands } from '../vocabulary/pay-bands.ts';
import { roleLevels } from '../vocabulary/role-levels.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { hrefOf } from './urls.ts';

/** A career or role as a row of a list: a name, a sentence, a few words, and its pay range. */
export interface EntryRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly tagline: string;
  /** A few words under the sentence, such as level and education. */
  readonly meta: string;
  /** The range on the axis that all rows share. */
  readonly range: RangeChart['rows'][number] | undefined;
  /** The median in words, with what it is the median of. */
  readonly pay: string;
  /** The occupation whose range is drawn. */
  readonly payOf: string;
  /** Keys that filters look at. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The median in dollars, for sorting; "at least" counts as that much. */
  readonly median: number | undefined;
}

/** All rows share one axis, up to this wage in dollars a year, so that bars of different lists can be compared. */
const axisEnd = 330000;
const anchorWage = { kind: 'published', value: axisEnd } as const;

/** A range on the axis that all rows share. */
export function rangeRowOf(
  label: string,
  wages: Parameters<typeof layOutRanges>[0][number]['wages'],
  standIn: boolean,
) {
  const axis = {
    label: '',
    standIn: false,
    wages: { p10: anchorWage, p25: anchorWage, p50: anchorWage, p75: anchorWage, p90: anchorWage },
  };
  return layOutRanges([{ label, wages, standIn }, axis]).rows[0];
}

/** The pay band of a median, if it is stated. */
const payBandsOf = (median: number | undefined): PayBand[] =>
  median === undefined
    ? []
    : keysOf(payBands)
        .filter((key) => median < payBands[key].below)
        .slice(0, 1);

/** A role as a row. */
export function roleRow(catalogue: Catalogue, role: Role): EntryRow {
  const [main] = figuresOfRole(catalogue, role);
  const median = main && wageBound(main.wages.p50);
  return {
    id: role.id,
    title: role.title,
    href: hrefOf('role', role.id),
    tagline: role.tagline,
    meta: `${roleLevels[role.level].label} · ${educationLevels[role.education.level].label}`,
    range: main && rangeRowOf(role.title, main.wages, main.sourceFit === 'proxy'),
    pay: main ? formatWage(main.wages.p50) : 'not published',
    payOf: main?.title ?? '',
    facets: {
      career: role.careers,
      level: [role.level],
      education: [role.education.level],
      setting: role.settings,
      pay: payBandsOf(median),
    },
    median,
  };
}

/** What the bars of careers show, of which period. */
export function careerBarsNote(catalogue: Catalogue): string {
  const periods = catalogue.content.careers.flatMap(({ id }) =>
    figuresOfCareer(catalogue, id).map(({ wagesPeriod }) => wagesPeriod),
  );
  return `The bar runs from the lowest to the highest median among the occupations behind each career’s roles, ${formatList([...new Set(periods)])}, on one scale.`;
}

/** A career as a row: the range of its most usual occupation stands for nothing, so the row shows the spread of medians. */
export function careerRow(catalogue: Catalogue, career: Career): EntryRow {
  const figures = figuresOfCareer(catalogue, career.id);
  const roles = catalogue.rolesByCareer.get(career.id) ?? [];
  const span = medianSpan(figures);
  return {
    id: career.id,
    title: known(catalogue.careers, career.id, 'career').title,
    href: hrefOf('career', career.id),
    tagline: career.tagline,
    meta: `${formatPlural(roles.length, 'role')} · ${educationLevels[career.education.level].label} at entry`,
    range: span && {
      ...(rangeRowOf(
        career.title,
        { p10: span.low, p25: span.low, p50: span.low, p75: span.high, p90: span.high },
        false,
      ) as RangeChart['rows'][number]),
      median: undefined,
      sentence: `Medians of its occupations run from ${formatWage(span.low)} to ${formatWage(span.high)}.`,
    },
    pay: formatSpan(span),
    payOf: `medians of ${formatPlural(figures.length, 'occupation')}`,
    facets: {},
    median: span && wageBound(span.low),
  };
}
