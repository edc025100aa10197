import { layOutRanges } from '../charts/range-chart.ts';
import { layOutStates } from '../charts/tile-map.ts';
import type { WagePercentiles } from '../domain/wages.ts';
import type { ComparisonRowView } from './comparison-rows.ts';
import type { EntryRow } from './entry-rows.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import type { SourceNote } from './links.ts';
import type { DecidingView } from './pair-page.ts';
import type { Confusion, HeldCredential, SkillGroupView, TraitBar } from './parts.ts';
import { fitNote, type PayByState, type PayFigure, type QuickFigure } from './pay.ts';
import type { MoveView } from './role-page.ts';

/**
 * Examples of every component, with the cases that break layouts: long words, missing values, stand-ins. They feed the
 * style guide, its accessibility run and its screenshots. The values are made up, and the page says so.
 */
export interface StyleGuide extends IndexPage {
  readonly facts: readonly QuickFigure[];
  readonly traits: readonly TraitBar[];
  readonly skills: readonly SkillGroupView[];
  readonly credentials: readonly HeldCredential[];
  readonly pay: PayFigure;
  readonly states: PayByState;
  readonly rows: readonly EntryRow[];
  readonly names: readonly [string, string];
  readonly decides: readonly DecidingView[];
  readonly comparison: readonly ComparisonRowView[];
  readonly skillSets: {
    readonly onlyFirst: readonly string[];
    readonly both: readonly string[];
    readonly onlySecond: readonly string[];
  };
  readonly moves: readonly MoveView[];
  readonly confusions: readonly Confusion[];
  readonly colors: readonly { readonly token: string; readonly use: string }[];
}

const published = (value: number) => ({ kind: 'published', value }) as const;
const wages = (p10: number, p25: number, p50: number, p75: number, p90: number): WagePercentiles => ({
  p10: published(p10),
  p25: published(p25),
  p50: published(p50),
  p75: published(p75),
  p90: published(p90),
});
const withheld = { kind: 'suppressed' } as const;

const source: SourceNote = {
  id: 'example',
  title: 'An example survey of wages',
  shortTitle: 'Example survey of wages',
  publisher: 'Example bureau',
  edition: 'May 2025',
  href: '#source',
  secondary: false,
  kindLabel: 'Primary',
};

const longTitle = 'Electroencephalographic record-completeness specialist';

const ranges = layOutRanges([
  {
    label: 'First role',
    wages: wages(37000, 43490, 51140, 64820, 81150),
    standIn: false,
    side: 'a',
    note: 'Close match',
  },
  {
    label: 'Second role',
    wages: wages(39830, 48940, 68020, 95630, 117420),
    standIn: false,
    side: 'b',
    note: 'Broader group',
  },
  { label: longTitle, wages: wages(60000, 80000, 105000, 140000, 170000), standIn: true, note: 'Stand-in' },
  {
    label: 'Top-coded role',
    wages: {
      ...wages(90000, 140000, 200000, 0, 0),
      p75: { kind: 'topCoded', atLeast: 239200 },
      p90: { kind: 'topCoded', atLeast: 239200 },
    },
    standIn: false,
  },
  {
    label: 'Withheld role',
    wages: { p10: withheld, p25: withheld, p50: withheld, p75: withheld, p90: withheld },
    standIn: false,
  },
]);

const map = layOutStates(
  new Map([
    ['CA', 90000],
    ['TX', 60000],
    ['NY', 82000],
    ['FL', 55000],
    ['WA', 88000],
    ['OH', 52000],
    ['AK', 70000],
    ['HI', 64000],
  ]),
);

const row = (title: string, index: number): EntryRow => ({
  id: `row-${index}`,
  title,
  href: '#rows',
  tagline: 'Does one thing well, and says what it does in a sentence of ordinary length.',
  meta: 'Mid-level · Bachelor’s degree',
  range: ranges.rows[index],
  pay: '$68,020',
  payOf: 'An occupation with a rather long official title, all other',
  facets: {},
  median: 68020,
});

const bars = (scores: readonly number[]) =>
  ({ kind: 'bars', bars: scores.map((score, index) => ({ label: `Trait ${index + 1}`, score })) }) as const;

const comparisonRow = (
  attribute: ComparisonRowView['attribute'],
  label: string,
  cells: ComparisonRowView['cells'],
): ComparisonRowView => ({
  attribute,
  label,
  cells,
  sentence: 'They differ.',
  why: 'One line that says why this row matters.',
  rank: 0.5,
  likeness: 'apart',
  sources: [],
});

/** The view-model of the style guide. */
export function styleGuide(): StyleGuide {
  const shell = indexShell(
    '/style-guide/',
    'Style guide',
    'Every component with the cases that break layouts. All values on this page are made up.',
    {
      indexable: false,
      description:
        'Every component of the site in one place, with long words, missing values and stand-ins. All values on this page are made up.',
    },
  );
  return {
    ...shell,
    colors: [
      { token: 'paper', use: 'Ground' },
      { token: 'surface', use: 'Raised ground' },
      { token: 'ink', use: 'Text' },
      { token: 'quiet', use: 'Quiet text' },
      { token: 'line', use: 'Hairlines' },
      { token: 'a', use: 'A, the first' },
      { token: 'a-tint', use: 'A on surfaces' },
      { token: 'b', use: 'B, the second' },
      { token: 'b-tint', use: 'B on surfaces' },
    ],
    facts: [
      {
        label: 'Pay',
        value: '$68,020 median',
        detail: 'From $39,830 to $117,420 for the middle 80 percent',
        fit: fitNote('broader'),
        source,
      },
      {
        label: 'Outlook',
        value: '14.7% more jobs, 2024 to 2034',
        detail: 'About 3,200 openings a year',
        fit: fitNote('proxy'),
        source: { ...source, secondary: true },
      },
      { label: 'Credential', value: 'None expected', detail: 'Employers hire without a certificate' },
    ],
    traits: [4, 3, 2, 1, 0].map((score) => ({
      label: `A score of ${score}`,
      score,
      because: 'One line says why, in plain words that a newcomer understands.',
      said: `${score} of 4`,
    })),
    skills: [
      {
        label: 'Records',
        skills: [
          { label: 'Record completeness', definition: 'Checking records.', level: 'Expert' },
          { label: 'Release of information', definition: 'Disclosing records.', level: 'Working' },
        ],
      },
      { label: 'Data', skills: [{ label: 'SQL', definition: 'Querying.', level: 'Basic' }] },
    ],
    credentials: [
      {
        label: 'RHIT',
        title: 'Registered Health Information Technician',
        href: '#credentials',
        standing: 'Often asked for',
        because: 'It shows that you finished an accredited program.',
      },
    ],
    pay: {
      id: 'example-pay',
      title: 'Half of the first role earn between $43,490 and $64,820 a year',
      subtitle: 'Annual wages before tax in US dollars, nowhere, May 2025',
      chart: ranges,
      rows: ranges.rows.map(({ label }) => ({
        label,
        cells: ['$37,000', '$43,490', '$51,140', 'at least $239,200', 'not published'],
      })),
      sources: [source],
      fits: [fitNote('exact'), fitNote('broader'), fitNote('proxy')],
    },
    states: {
      title: 'Medians run from $52,000 in Ohio to $90,000 in California',
      subtitle: 'Median annual wage by state, May 2025',
      occupations: ['example occupation'],
      map: { ...map, bandLabels: map.bands.map(({ from, to }) => `$${from} to $${to}`) },
      rows: [
        {
          code: 'CA',
          name: 'California',
          values: [{ median: '90,000', low: '60,000', high: '130,000', published: true }],
        },
        {
          code: 'AL',
          name: 'Alabama',
          values: [{ median: 'not published', low: 'not published', high: 'not published', published: false }],
        },
      ],
      source,
      places: 51,
      unpublished: 43,
    },
    rows: [row('A role', 0), row(longTitle, 2)],
    names: ['Health informatics', 'HIM'],
    decides: [
      {
        label: 'Records',
        sentence: 'HIM has more records in the week than health informatics.',
        sides: [
          { score: 1, said: '1 of 4', because: 'You open single charts to understand a problem.' },
          { score: 4, said: '4 of 4', because: 'Completing and releasing single records fills the day.' },
        ],
      },
    ],
    comparison: [
      comparisonRow('education', 'Education at entry', [
        { kind: 'text', text: 'Bachelor’s degree', note: 'The federal benchmark, with a note of some length.' },
        { kind: 'text', text: 'Associate degree' },
      ]),
      comparisonRow('skills', 'Skills', [
        {
          kind: 'list',
          items: [
            { text: 'SQL', shared: false },
            { text: 'Data quality', shared: true },
          ],
        },
        { kind: 'list', items: [{ text: 'Data quality', shared: true }] },
      ]),
      comparisonRow('materials', 'What you work with', [bars([1, 2, 3, 4, 0]), bars([4, 3, 2, 1, 0])]),
      comparisonRow('credentials', 'Credentials', [
        { kind: 'missing', because: 'None named' },
        { kind: 'text', text: 'RHIT' },
      ]),
    ],
    skillSets: { onlyFirst: ['SQL', 'System testing'], both: ['Data quality'], onlySecond: [] },
    moves: [
      {
        label: 'Another role',
        href: '#moves',
        carriesOver: 'Knowing the record from the inside.',
        missing: 'SQL, and a portfolio that shows it.',
        evidence: 'Federal handbook',
        basis: { editorial: false, sources: [source] },
      },
      {
        label: 'A third role',
        href: '#moves',
        carriesOver: 'The rules.',
        missing: 'People management.',
        evidence: 'Editors’ judgment',
        basis: { editorial: true, sources: [] },
      },
    ],
    confusions: [
      {
        label: 'A neighbor',
        href: '#confused',
        difference: 'One works on the record, the other on the system.',
        compareHref: '#confused',
      },
    ],
  };
}
