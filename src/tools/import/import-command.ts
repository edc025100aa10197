import { resolve } from 'node:path';
import type { Content } from '../../domain/content.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { WrongCall } from '../check/check-request.ts';
import { carryOut } from '../edit-content/carry-out.ts';
import { type Draft, openDraft } from '../edit-content/draft.ts';
import { readWholeContent } from '../edit-content/find-entry.ts';
import { showDraft } from '../edit-content/show-draft.ts';
import { commonUsage, type EditorCommand } from '../editor-command.ts';
import { readWorkbook, type Sheet } from '../workbook/read-workbook.ts';
import { writeChangeEntry } from './change-entry.ts';
import { writeChangeTable } from './change-table.ts';
import { type ImportResult, importNational } from './import-national.ts';
import { importProjections } from './import-projections.ts';
import { importStates } from './import-states.ts';
import { newSourceNote, summarizeImport } from './import-summary.ts';
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
  usage: `Usage: npm run import -- oews FILE.xlsx [--dry-run] [--diff]
       npm run import -- projections FILE.xlsx [--dry-run] [--diff]

Takes figures from a workbook of the Bureau of Labor Statistics into the occupations, and prints which
figures change.

  oews              wages and jobs: the national workbook, or the one by state (https://www.bls.gov/oes/tables.htm)
  projections       outlook: occupation.xlsx (https://www.bls.gov/emp/data/occupational-data.htm)
  --dry-run         show what would change and write nothing
  --diff            show every changed line of every file too
${commonUsage}`,
  options: { 'dry-run': { type: 'boolean' }, diff: { type: 'boolean' } },
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
    const isTrial = call.has('dry-run');
    const { changes, newSource, notes, edition } = importer(sheets, draft, content, call.today);
    const told = edition ? writeChangeEntry(draft, changes, edition, { today: call.today, isTrial }) : '';
    const made = newSource === undefined ? '' : newSourceNote(newSource, isTrial);
    const remarks = [made, ...notes, told].map((note) => (note === '' ? '' : `- ${note}\n`)).join('');
    if (draft.changes().length === 0)
      return `${remarks}Every figure is already as in this workbook. Nothing was written.\n`;
    const lines = call.has('diff') ? `${showDraft(draft, call)}\n` : '';
    const table = changes.length === 0 ? '' : `${writeChangeTable(changes)}\n`;
    const hint = isTrial && !call.has('diff') ? 'Add --diff to see every line that would change.\n' : '';
    return carryOut(draft, call, {
      shown: `${lines}${table}${remarks}`,
      summary: `${summarizeImport(changes, isTrial)}${hint}`,
      done: 'Look at the largest changes, then run npm run dates, npm run check and npm run impact -- --since HEAD. git diff shows every changed line.',
    });
  },
};
