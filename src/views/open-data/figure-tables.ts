import type { Catalogue } from '../../domain/catalogue.ts';
import type { Occupation, WagesByState } from '../../domain/content.ts';
import { type Percentile, percentiles, type WagePercentiles, wageValue } from '../../domain/wages.ts';
import { pathOf } from '../urls.ts';
import { type ColumnOf, column, type OpenTable, optionalColumn, table } from './table.ts';

const shares: Readonly<Record<Percentile, string>> = {
  p10: 'One in ten earns less',
  p25: 'One in four earns less',
  p50: 'The median',
  p75: 'Three in four earn less',
  p90: 'Nine in ten earn less',
};

/** Five wages, and what is known where a value is not published. */
const wageColumns = <T>(wagesOf: (row: T) => WagePercentiles): ColumnOf<T>[] => {
  const cutOff = (row: T) =>
    percentiles.flatMap((key) => {
      const wage = wagesOf(row)[key];
      return wage.kind === 'topCoded' ? [{ key, atLeast: wage.atLeast }] : [];
    });
  return [
    ...percentiles.map((key) =>
      optionalColumn<T>(
        key,
        'number',
        `${shares[key]}: US dollars a year; left out where no value is published.`,
        (row) => wageValue(wagesOf(row)[key]),
      ),
    ),
    column('cutOff', 'list', 'Percentiles that are published as “at least” only.', (row) =>
      cutOff(row).map(({ key }) => key),
    ),
    optionalColumn(
      'cutOffAt',
      'number',
      'The amount that those percentiles are at least, in US dollars a year.',
      (row) => cutOff(row)[0]?.atLeast,
    ),
  ];
};

/** The table of occupations with their figures, each with its source. */
export const occupationsTable = ({ content }: Catalogue): OpenTable =>
  table<Occupation>(
    'occupations',
    'Occupations',
    'What federal statistics count: wages, jobs and outlook in the United States, each with period and source.',
    [
      column('id', 'text', 'The public key, which never changes.', ({ id }) => id),
      column('path', 'text', 'The path of its place on the page of occupations.', ({ id }) => pathOf('occupation', id)),
      column('title', 'text', 'The official title.', ({ title }) => title),
      column('socCode', 'text', 'The code in the Standard Occupational Classification.', ({ socCode }) => socCode),
      column('onetSocCodes', 'list', 'The O*NET codes under it.', ({ onet }) => onet.map(({ code }) => code)),
      ...wageColumns<Occupation>(({ wages }) => wages),
      column('wagesPeriod', 'text', 'The period of the wages.', ({ wages }) => wages.referencePeriod),
      column('wagesSource', 'text', 'The id of their source.', ({ wages }) => wages.source),
      column('jobs', 'number', 'The number of jobs.', ({ employment }) => employment.jobs),
      column('jobsScope', 'text', 'Which jobs are counted.', ({ employment }) => employment.scope),
      column('jobsPeriod', 'text', 'The period of the count.', ({ employment }) => employment.referencePeriod),
      column('jobsSource', 'text', 'The id of its source.', ({ employment }) => employment.source),
      column('outlookFrom', 'number', 'The first year of the projection.', ({ outlook }) => outlook.from),
      column('outlookTo', 'number', 'The last year of the projection.', ({ outlook }) => outlook.to),
      column(
        'changePercent',
        'number',
        'Expected change in jobs over these years, in percent.',
        ({ outlook }) => outlook.changePercent,
      ),
      column(
        'openingsPerYear',
        'number',
        'Expected openings a year, replacement of leavers included.',
        ({ outlook }) => outlook.openingsPerYear,
      ),
      column('outlookSource', 'text', 'The id of its source.', ({ outlook }) => outlook.source),
      optionalColumn(
        'entryEducation',
        'text',
        'The key of the education typical at entry.',
        ({ entry }) => entry?.education,
      ),
      optionalColumn('caution', 'text', 'What to know before using these figures.', ({ caution }) => caution),
      column(
        'reviewedOn',
        'date',
        'The day on which a person last read it against its sources.',
        ({ reviewedOn }) => reviewedOn,
      ),
    ],
    content.occupations,
  );

/** A row of wages with where it was read. */
interface StateRow {
  readonly row: WagesByState['rows'][number];
  readonly source: string;
  readonly period: string;
}

/** The table of wages by state. */
export function stateWagesTable({ content, sources }: Catalogue): OpenTable {
  const entries = content.wages.flatMap(({ id, rows }) =>
    rows.map((row) => ({ row, source: id, period: sources.get(id)?.referencePeriod ?? '' })),
  );
  return table<StateRow>(
    'wages-by-state',
    'Wages by state',
    'Annual wages of each occupation in each state that publishes any.',
    [
      column('socCode', 'text', 'The code of the occupation.', ({ row }) => row.soc),
      column('state', 'text', 'The postal code of the state.', ({ row }) => row.state),
      ...wageColumns<StateRow>(({ row }) => row),
      optionalColumn('jobs', 'number', 'The number of jobs; left out where it is not published.', ({ row }) =>
        wageValue(row.employment),
      ),
      column('period', 'text', 'The period of the figures.', ({ period }) => period),
      column('source', 'text', 'The id of their source.', ({ source }) => source),
    ],
    entries,
  );
}
