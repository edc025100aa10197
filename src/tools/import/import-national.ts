import type { Content, Occupation } from '../../domain/content.ts';
import type { Draft } from '../edit-content/draft.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import type { ImportedEdition } from './change-entry.ts';
import type { FigureChange } from './change-table.ts';
import { type NewSource, requireEdition } from './edition.ts';
import type { OewsRow, OewsWorkbook } from './oews-workbook.ts';
import { type NewValue, replaceSource, updateEntry } from './update-entry.ts';

/** What an import did. */
export interface ImportResult {
  readonly changes: readonly FigureChange[];
  /** The source of the edition, where it had none. */
  readonly newSource?: NewSource | undefined;
  /** What the editor should know, one sentence or two each. */
  readonly notes: readonly string[];
  /** The edition of the figures of occupations; none where an import brings other figures. */
  readonly edition?: ImportedEdition;
}

/** Percentile of an entry -> column of the workbook. */
export const percentileColumns = {
  p10: 'A_PCT10',
  p25: 'A_PCT25',
  p50: 'A_MEDIAN',
  p75: 'A_PCT75',
  p90: 'A_PCT90',
} as const;

/** The ids of the sources of the national workbooks. */
export const nationalFamily = /^bls-oews-(?<year>\d{4})$/;

function newValues({ wageOf, jobsOf, year }: OewsWorkbook, row: OewsRow): { values: NewValue[]; hasJobs: boolean } {
  const source = `bls-oews-${year}`;
  const origin = (key: string): NewValue[] => [
    { keyPath: [key, 'referencePeriod'], value: `May ${year}` },
    { keyPath: [key, 'source'], value: source },
  ];
  const wages = Object.entries(percentileColumns).map(([key, column]) => ({
    keyPath: ['wages', key],
    value: wageOf(row, column),
  }));
  const jobs = jobsOf(row);
  const employment =
    jobs === undefined ? [] : [{ keyPath: ['employment', 'jobs'], value: jobs }, ...origin('employment')];
  return { values: [...wages, ...origin('wages'), ...employment], hasJobs: jobs !== undefined };
}

function importOccupation(draft: Draft, occupation: Occupation, workbook: OewsWorkbook, row: OewsRow): ImportResult {
  const path = pathOfEntry({ collection: 'occupations', id: occupation.id });
  const { values, hasJobs } = newValues(workbook, row);
  const changed = updateEntry(draft, path, values);
  replaceSource(draft, path, occupation.wages.source, `bls-oews-${workbook.year}`);
  const note = `${occupation.id}: the workbook withholds the number of jobs, so the older number stays with its period.`;
  return {
    changes: changed.map(({ keyPath, old, value }) => ({
      of: occupation.id,
      figure: String(keyPath.at(-1)),
      old,
      new: value,
    })),
    notes: hasJobs ? [] : [note],
  };
}

/**
 * Brings the national wages and jobs of every occupation up to a workbook’s edition.
 * @param today the day the workbook was read, `YYYY-MM-DD`.
 * @throws CannotDo where the content has a newer edition.
 */
export function importNational(draft: Draft, content: Content, workbook: OewsWorkbook, today: string): ImportResult {
  const { year, rows } = workbook;
  const edition = {
    sourceId: `bls-oews-${year}`,
    family: nationalFamily,
    year,
    name: `May ${year}`,
    referencePeriod: `May ${year}`,
  };
  const newSource = requireEdition(draft, content, edition, today);
  const byCode = new Map(rows.map((row) => [row('OCC_CODE'), row]));
  const results = content.occupations.map((occupation): ImportResult => {
    const row = byCode.get(occupation.socCode);
    if (row !== undefined) return importOccupation(draft, occupation, workbook, row);
    const note = `${occupation.id}: the workbook has no ${occupation.socCode}, so its figures stay. Look whether the code has changed.`;
    return { changes: [], notes: [note] };
  });
  return {
    changes: results.flatMap(({ changes }) => changes),
    newSource,
    notes: results.flatMap(({ notes }) => notes),
    edition: { source: edition.sourceId, name: edition.name },
  };
}
