import type { Content, Occupation } from '../../domain/content.ts';
import type { EducationLevel } from '../../vocabulary/education-levels.ts';
import type { Draft } from '../edit-content/draft.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import { CannotDo } from '../editor-command.ts';
import type { Sheet } from '../workbook/read-workbook.ts';
import { requireEdition } from './edition.ts';
import type { ImportResult } from './import-national.ts';
import { type CellOf, plainHeading, readTable } from './table-columns.ts';
import { type NewValue, replaceSource, updateEntry } from './update-entry.ts';

/** The headings of Table 1.2 of the Employment Projections, with the two years of the edition. */
function columnsOf(from: number, to: number) {
  const span = `${from}-${String(to).slice(2)}`;
  return {
    title: `${from} National Employment Matrix title`,
    code: `${from} National Employment Matrix code`,
    type: 'Occupation type',
    jobsFrom: `Employment, ${from}`,
    jobsTo: `Employment, ${to}`,
    shareFrom: `Employment distribution, percent, ${from}`,
    shareTo: `Employment distribution, percent, ${to}`,
    changeNumber: `Employment change, numeric, ${span}`,
    changePercent: `Employment change, percent, ${span}`,
    selfEmployed: `Percent self employed, ${from}`,
    openings: `Occupational openings, ${span} annual average`,
    wage: `Median annual wage, dollars, ${from}`,
    education: 'Typical education needed for entry',
    experience: 'Work experience in a related occupation',
    training: 'Typical on-the-job training needed to attain competency in the occupation',
  } as const;
}

const handbookColumn = 'Related Occupational Outlook Handbook (OOH) content xlsx';

/** The publisher’s words for education -> the key of the vocabulary. */
const educationKeys: Readonly<Record<string, EducationLevel>> = {
  'High school diploma or equivalent': 'high-school',
  'Some college, no degree': 'some-college',
  'Postsecondary nondegree award': 'certificate',
  "Associate's degree": 'associate',
  "Bachelor's degree": 'bachelor',
  "Master's degree": 'master',
  'Doctoral or professional degree': 'doctoral',
};

interface Projections {
  readonly from: number;
  readonly to: number;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly rows: readonly CellOf<string>[];
}

/** @throws CannotDo where it is another workbook, or its table has other columns. */
function readProjections(sheets: readonly Sheet[]): Projections {
  const sheet = sheets.find(({ name }) => name.trim() === 'Table 1.2');
  const headerAt =
    sheet?.rows.findIndex((row) => row.some((cell) => /National Employment Matrix code$/.test(cell.trim()))) ?? -1;
  if (sheet === undefined || headerAt === -1) {
    throw new CannotDo(
      'This is no workbook of the Employment Projections: it has no sheet "Table 1.2" with a column "National Employment Matrix code". Download it from https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx.',
    );
  }
  const header = sheet.rows[headerAt] ?? [];
  const years = header
    .map((cell) => /^Employment, (\d{4})$/.exec(plainHeading(cell))?.[1])
    .filter((year) => year !== undefined);
  const [from = 0, to = 0] = years.map(Number);
  if (years.length !== 2 || to - from !== 10) {
    throw new CannotDo(
      `The table must have "Employment" for two years ten years apart; it has ${years.join(' and ') || 'none'}. Nothing was written. Download the workbook again.`,
    );
  }
  const columns = columnsOf(from, to);
  const rows = readTable<string>(header, sheet.rows.slice(headerAt + 1), Object.values(columns), [handbookColumn]);
  return { from, to, columns, rows };
}

/** A number printed in thousands with one decimal; undefined where none is printed. */
function thousands(text: string): number | undefined {
  const value = Number(text.replaceAll(',', ''));
  return text === '' || Number.isNaN(value) ? undefined : Math.round(value * 1000);
}

function percent(text: string): number | undefined {
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** What the entry says is typical at entry, where the table says it in words that the vocabulary knows. */
function entryValues(
  occupation: Occupation,
  { columns }: Projections,
  row: CellOf<string>,
  source: string,
): NewValue[] | undefined {
  if (occupation.entry === undefined) return [];
  const education = educationKeys[row(columns.education).replace('’', "'")];
  if (education === undefined) return undefined;
  const sources = occupation.entry.sources.map((id) => (id === occupation.outlook.source ? source : id));
  return [
    { keyPath: ['entry', 'education'], value: education },
    { keyPath: ['entry', 'experience'], value: row(columns.experience) },
    { keyPath: ['entry', 'training'], value: row(columns.training) },
    ...sources.map((value, index) => ({ keyPath: ['entry', 'sources', index], value })),
  ];
}

function importOccupation(draft: Draft, occupation: Occupation, table: Projections, source: string): ImportResult {
  const { id, socCode } = occupation;
  const { columns, from, to } = table;
  const row = table.rows.find((one) => one(columns.code) === socCode);
  if (row === undefined) {
    const note = `${id}: the table has no ${socCode}, so its outlook stays. Look whether the code has changed.`;
    return { changes: [], notes: [note] };
  }
  const figures = {
    jobsFrom: thousands(row(columns.jobsFrom)),
    jobsTo: thousands(row(columns.jobsTo)),
    changePercent: percent(row(columns.changePercent)),
    openingsPerYear: thousands(row(columns.openings)),
  };
  if (Object.values(figures).includes(undefined)) {
    return { changes: [], notes: [`${id}: the table leaves figures out, so its outlook stays as it is.`] };
  }
  const path = pathOfEntry({ collection: 'occupations', id });
  const entry = entryValues(occupation, table, row, source);
  const outlook = Object.entries({ from, to, ...figures, source }).map(([key, value]) => ({
    keyPath: ['outlook', key],
    value,
  }));
  const changed = updateEntry(draft, path, [...outlook, ...(entry ?? [])]);
  if (entry !== undefined) replaceSource(draft, path, occupation.outlook.source, source);
  const note = `${id}: the table says "${row(columns.education)}" for education, which the education levels do not have. What is typical at entry stays as it is.`;
  return {
    changes: changed.map(({ keyPath, old, value }) => ({
      of: id,
      figure: keyPath.slice(1).join(' '),
      old,
      new: value,
    })),
    notes: entry === undefined ? [note] : [],
  };
}

/**
 * Brings the outlook of every occupation, and what is typical at entry, up to a workbook’s edition.
 * @param today the day the workbook was read, `YYYY-MM-DD`.
 * @throws CannotDo where it is another workbook, or the content has a newer edition.
 */
export function importProjections(
  draft: Draft,
  content: Content,
  sheets: readonly Sheet[],
  today: string,
): ImportResult {
  const table = readProjections(sheets);
  const name = `${table.from}-${String(table.to).slice(2)}`;
  const sourceId = `bls-ep-${name}`;
  const edition = { sourceId, family: /^bls-ep-(?<year>\d{4})-\d{2}$/, year: table.from, name };
  const newSource = requireEdition(draft, content, edition, today);
  const results = content.occupations.map((occupation) => importOccupation(draft, occupation, table, sourceId));
  return {
    changes: results.flatMap(({ changes }) => changes),
    newSource,
    notes: results.flatMap(({ notes }) => notes),
    edition: { source: sourceId, name },
  };
}
