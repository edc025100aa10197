import { CannotDo } from '../editor-command.ts';
import type { Sheet } from '../workbook/read-workbook.ts';
import { type CellOf, readTable } from './table-columns.ts';

/** The columns of the workbooks of the Occupational Employment and Wage Statistics, as of May 2025. */
const columns = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'PRIM_STATE',
  'NAICS',
  'NAICS_TITLE',
  'I_GROUP',
  'OWN_CODE',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  'EMP_PRSE',
  'JOBS_1000',
  'LOC_QUOTIENT',
  'PCT_TOTAL',
  'PCT_RPT',
  'H_MEAN',
  'A_MEAN',
  'MEAN_PRSE',
  'H_PCT10',
  'H_PCT25',
  'H_MEDIAN',
  'H_PCT75',
  'H_PCT90',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
  'ANNUAL',
  'HOURLY',
] as const;

/** A row of a workbook: one occupation in one area. */
export type OewsRow = CellOf<(typeof columns)[number]>;

/** What a workbook holds. */
export interface OewsWorkbook {
  readonly scope: 'national' | 'state';
  /** The year of the survey, which is always of May. */
  readonly year: number;
  readonly rows: readonly OewsRow[];
  /** Reads a wage as entries write it. @throws CannotDo for a cell that is none. */
  wageOf(row: OewsRow, column: (typeof columns)[number]): number | 'withheld' | { atLeast: number };
  /** Reads a number of jobs; undefined where it is withheld. @throws CannotDo for a cell that is none. */
  jobsOf(row: OewsRow): number | undefined;
}

const areaTypes = { national: '1', state: '2' } as const;

/** The annual wage that `#` stands for, from the notes on the second sheet: `# = … $239,200 per year`. */
function topCodeOf(notes: readonly string[]): number | undefined {
  const note = notes.find((text) => /^#\s*=/.test(text.trim()));
  const amount = /\$([\d,]+)(?:\.\d+)? per year/.exec(note ?? '')?.[1];
  return amount === undefined ? undefined : Number(amount.replaceAll(',', ''));
}

function wholeNumber(text: string, row: OewsRow, column: string): number {
  if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
  throw new CannotDo(
    `${row('OCC_CODE')} in ${row('AREA_TITLE')} has "${text}" under ${column}, which is neither a number nor a sign the workbook explains. Download the workbook again, or open an issue.`,
  );
}

/**
 * Understands the national workbook, or that of the states.
 * @throws CannotDo where it is another workbook, an edition whose parts disagree, or has other columns.
 */
export function readOewsWorkbook(sheets: readonly Sheet[]): OewsWorkbook {
  const pattern = /^(?<scope>national|state)_M(?<year>\d{4})_dl$/;
  const sheet = sheets.find(({ name }) => pattern.test(name));
  const groups = pattern.exec(sheet?.name ?? '')?.groups;
  if (sheet === undefined || groups === undefined) {
    const names = sheets.map(({ name }) => `"${name}"`).join(', ');
    throw new CannotDo(
      `This is no workbook of the wage survey: it has the sheets ${names}, and none is named like national_M2025_dl or state_M2025_dl. Download "National" or "State" from https://www.bls.gov/oes/tables.htm.`,
    );
  }
  const [scope, year] = [groups['scope'] === 'state' ? 'state' : 'national', Number(groups['year'])] as const;
  const notes = (sheets.find(({ name }) => name === 'Field Descriptions')?.rows ?? []).map(([text = '']) => text);
  if (!notes.some((text) => text.startsWith(`May ${year} `))) {
    throw new CannotDo(
      `The sheet is named ${sheet.name}, but the sheet "Field Descriptions" does not speak of May ${year}. It is not clear which edition this is. Download the workbook again.`,
    );
  }
  const [header = [], ...body] = sheet.rows;
  const topCode = topCodeOf(notes);
  return {
    scope,
    year,
    rows: readTable(header, body, columns).filter(
      (row) => row('AREA_TYPE') === areaTypes[scope] && row('I_GROUP') === 'cross-industry',
    ),
    wageOf: (row, column) => {
      const text = row(column);
      if (text === '*') return 'withheld';
      if (text !== '#') return wholeNumber(text, row, column);
      if (topCode !== undefined) return { atLeast: topCode };
      throw new CannotDo(
        `${row('OCC_CODE')} has # under ${column}, and the notes of the workbook do not say which amount that stands for. Download the workbook again, or open an issue.`,
      );
    },
    jobsOf: (row) => (row('TOT_EMP') === '**' ? undefined : wholeNumber(row('TOT_EMP'), row, 'TOT_EMP')),
  };
}
