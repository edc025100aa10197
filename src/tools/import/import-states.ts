import { csvFormat, csvParse } from 'd3-dsv';
import type { Content } from '../../domain/content.ts';
import { states } from '../../vocabulary/states.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import type { Draft } from '../edit-content/draft.ts';
import { pathOfEntry } from '../edit-content/find-entry.ts';
import { CannotDo } from '../editor-command.ts';
import type { FigureChange } from './change-table.ts';
import { requireEdition } from './edition.ts';
import type { ImportResult, percentileColumns } from './import-national.ts';
import type { OewsRow, OewsWorkbook } from './oews-workbook.ts';

const family = /^bls-oews-(?<year>\d{4})-state$/;
const columns = ['soc', 'state', 'employment', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;

type Line = Record<(typeof columns)[number], string>;

/** A wage as tables write it: empty where it is withheld, `>=239200` where only a lower bound is published. */
function writeWage(wage: ReturnType<OewsWorkbook['wageOf']>): string {
  if (wage === 'withheld') return '';
  return typeof wage === 'number' ? String(wage) : `>=${wage.atLeast}`;
}

function writeLine(soc: string, state: string, workbook: OewsWorkbook, row: OewsRow | undefined): Line {
  const wage = (column: (typeof percentileColumns)[keyof typeof percentileColumns]) =>
    row === undefined ? '' : writeWage(workbook.wageOf(row, column));
  return {
    soc,
    state,
    employment: row === undefined ? '' : String(workbook.jobsOf(row) ?? ''),
    p10: wage('A_PCT10'),
    p25: wage('A_PCT25'),
    p50: wage('A_MEDIAN'),
    p75: wage('A_PCT75'),
    p90: wage('A_PCT90'),
  };
}

const nameOf = ({ soc, state }: Line): string => `${soc} ${state}`;
const figureOf = (cell: string | undefined): number | string =>
  cell && /^\d+$/.test(cell) ? Number(cell) : (cell ?? '');

function compareLines(before: readonly Line[], after: readonly Line[]): FigureChange[] {
  const old = new Map(before.map((line) => [nameOf(line), line]));
  return after.flatMap((line) =>
    columns
      .filter((column) => (old.get(nameOf(line))?.[column] ?? '') !== line[column])
      .map((figure) => ({
        of: nameOf(line),
        figure,
        old: figureOf(old.get(nameOf(line))?.[figure]),
        new: figureOf(line[figure]),
      })),
  );
}

/** The one file of wages by state. @throws CannotDo where there is none, or more than one. */
function currentFile(content: Content): string {
  const [only, ...more] = content.wages.map(({ id }) => id).filter((id) => family.test(id));
  if (only !== undefined && more.length === 0) return only;
  throw new CannotDo('content/wages/ must hold one file, named like bls-oews-2025-state.csv. Mend that first.');
}

/**
 * Writes the file of wages by state anew from a workbook: every occupation of the catalogue that is no group of others,
 * in every state. A line or cell that the workbook does not publish is left empty.
 * @param today the day the workbook was read, `YYYY-MM-DD`.
 */
export function importStates(draft: Draft, content: Content, workbook: OewsWorkbook, today: string): ImportResult {
  const { year, rows } = workbook;
  const sourceId = `bls-oews-${year}-state`;
  const edition = { sourceId, family, year, name: `May ${year}`, referencePeriod: `May ${year}` };
  const newSource = requireEdition(draft, content, edition, today);
  const codes = content.occupations.map(({ socCode }) => socCode).filter((code) => !code.endsWith('-0000'));
  const byPlace = new Map(rows.map((row) => [`${row('OCC_CODE')} ${row('PRIM_STATE')}`, row]));
  const lines = [...new Set(codes)].sort().flatMap((soc) =>
    keysOf(states)
      .toSorted()
      .map((state) => writeLine(soc, state, workbook, byPlace.get(`${soc} ${state}`))),
  );
  const current = currentFile(content);
  const path = pathOfEntry({ collection: 'wages', id: current });
  const changes = compareLines(csvParse(draft.read(path)) as unknown as Line[], lines);
  if (changes.length > 0) draft.write(path, `${csvFormat(lines, [...columns])}\n`);
  if (current !== sourceId) draft.move(path, pathOfEntry({ collection: 'wages', id: sourceId }));
  return { changes, newSource, notes: [] };
}
