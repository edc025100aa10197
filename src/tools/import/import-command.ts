import { resolve } from 'node:path';
import type { Content } from '../../domain/content.ts';
import { formatPlural } from '../../domain/format.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { WrongCall } from '../check/check-request.ts';
import { carryOut } from '../edit-content/carry-out.ts';
import { type Draft, openDraft } from '../edit-content/draft.ts';
import { readWholeContent } from '../edit-content/find-entry.ts';
import { commonUsage, type EditorCommand } from '../editor-command.ts';
import { readWorkbook, type Sheet } from '../workbook/read-workbook.ts';
import { writeChangeEntry } from './change-entry.ts';
import { writeChangeTable } from './change-table.ts';
import { type ImportResult, importNational } from './import-national.ts';
import { importProjections } from './import-projections.ts';
import { importStates } from './import-states.ts';
import { readOewsWorkbook } from './oews-workbook.ts';

/** Takes the figures of a workbook into a draft. */
type Importer = (sheets: readonly Sheet[], draft: Draft, content: Content, today: string) => ImportResult;

const importers: Readonly<Record<string, Importer>> = {
  oews: (sheets, draft, content, today) => {
    const workbook = readOewsWorkbook(sheets);
    const run = workbook.scope === 'national' ? importNational : importStates;
    return run(draft, content, workbook, today);
  },
  projections: (sheets, draft, content, today) => importProjections(draft, content, sheets, today),
};

/** `npm run import`: brings figures up to an edition of the official statistics. */
export const importCommand: EditorCommand = {
  usage: `Usage: npm run import -- oews FILE.xlsx [--dry-run]
       npm run import -- projections FILE.xlsx [--dry-run]

Takes figures from a workbook of the Bureau of Labor Statistics into the occupations, and prints what changes.

  oews              wages and jobs: the national workbook, or the one by state (https://www.bls.gov/oes/tables.htm)
  projections       outlook: occupation.xlsx (https://www.bls.gov/emp/data/occupational-data.htm)
  --dry-run         show what would change and write nothing
${commonUsage}`,
  options: { 'dry-run': { type: 'boolean' } },
  run: (call) => {
    const [what = '', file, ...more] = call.words;
    const importer = Object.hasOwn(importers, what) ? importers[what] : undefined;
    if (importer === undefined) {
      const suggestion = didYouMean(nearest(what, Object.keys(importers))) ?? 'Write oews or projections.';
      throw new WrongCall(
        what === '' ? 'Say what to import: oews or projections.' : `"${what}" cannot be imported. ${suggestion}`,
      );
    }
    if (file === undefined || more.length > 0) throw new WrongCall('Name one workbook, a file that ends in .xlsx.');
    const { content } = readWholeContent(call.folder);
    const sheets = readWorkbook(resolve(file));
    const draft = openDraft(call.folder);
    const { changes, notes, edition } = importer(sheets, draft, content, call.today);
    const told = edition ? writeChangeEntry(draft, changes, edition, call.today) : '';
    const remarks = [...notes, ...(told === '' ? [] : [told])].map((note) => `- ${note}\n`).join('');
    if (draft.changes().length === 0)
      return `${remarks}Every figure is already as in this workbook. Nothing was written.\n`;
    const done = `${formatPlural(changes.length, 'value')} changed. Look at the largest changes, then run npm run dates, npm run check and npm run impact -- --since HEAD.`;
    return `${writeChangeTable(changes)}\n${remarks}${carryOut(draft, call, done)}`;
  },
};
