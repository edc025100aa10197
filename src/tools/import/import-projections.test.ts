import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCommandSample } from '../command-sample.test-data.ts';
import { openDraft, writeDraft } from '../edit-content/draft.ts';
import { occupation } from '../mistakes.test-data.ts';
import { readContent } from '../read-content.ts';
import type { Sheet } from '../workbook/read-workbook.ts';
import type { ImportResult } from './import-national.ts';
import { importProjections } from './import-projections.ts';

/** The headings of Table 1.2 as published for 2024-34. */
const header = [
  '2024 National Employment Matrix title',
  '2024 National Employment Matrix code',
  'Occupation type',
  'Employment, 2024',
  'Employment, 2034',
  'Employment distribution, percent, 2024',
  'Employment distribution, percent, 2034',
  'Employment change, numeric, 2024–34',
  'Employment change, percent, 2024–34',
  'Percent self employed, 2024',
  'Occupational openings, 2024–34 annual average',
  'Median annual wage, dollars, 2024[1]',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
  'Related Occupational Outlook Handbook (OOH) content xlsx',
];
const records = [
  'Medical records specialists',
  '29-2072',
  'Line item',
  '194.8',
  '208.6',
  '0.1',
  '0.1',
  '13.8',
  '7.1',
  '1.1',
  '14.2',
  '50250',
  'Postsecondary nondegree award',
  'None',
  'None',
  '',
];

const table = (row: readonly string[], headings: readonly string[] = header): Sheet[] => [
  { name: 'Index', rows: [['Occupational tables']] },
  {
    name: 'Table 1.2',
    rows: [['Table 1.2 Occupational projections, 2024–34'], headings, row, ['[1] Data are from …']],
  },
];
const later = (text: string): string =>
  text.replaceAll('2034', '2036').replaceAll('2024', '2026').replaceAll('–34', '–36');

const entry =
  '\nentry:\n  education: associate\n  experience: None\n  training: None\n  sources:\n    - bls-ep-2024-34\n';
const changes = {
  [occupation]: (text: string) =>
    `${text.replace(/(openingsPerYear: \d+\n {2}area: US\n {2}source: )\S+/, '$1bls-ep-2024-34 # table 1.2').trimEnd()}${entry}`,
  'sources.yaml': (text: string) =>
    text + text.replace('id: bls-oews-2025', 'id: bls-ep-2024-34').replace(/ {2}referencePeriod: .*\n/, ''),
};

async function importTable(
  sheets: Sheet[],
  use: (read: (path: string) => string, told: ImportResult, check: () => string[]) => void,
): Promise<void> {
  await withCommandSample(changes, async ({ folder, read, check }) => {
    const draft = openDraft(folder);
    const told = importProjections(draft, readContent(folder).content, sheets, '2026-11-22');
    writeDraft(draft);
    use(read, told, check);
  });
}

test('the outlook and what is typical at entry follow the table, in whole jobs', async () => {
  await importTable(table(records), (read, { notes }, check) => {
    assert.match(
      read(occupation),
      /jobsFrom: 194800\n {2}jobsTo: 208600\n {2}changePercent: 7\.1\n {2}openingsPerYear: 14200\n/,
    );
    assert.match(read(occupation), /source: bls-ep-2024-34 # table 1\.2\n/);
    assert.match(read(occupation), /entry:\n {2}education: certificate\n/);
    assert.deepEqual(notes, []);
    assert.deepEqual(check(), []);
  });
});

test('another edition brings its years and its source, where figures and entry name it', async () => {
  await importTable(table(records, header.map(later)), (read, { newSource }, check) => {
    assert.match(read(occupation), /from: 2026\n {2}to: 2036\n/);
    assert.match(read(occupation), /source: bls-ep-2026-36 # table 1\.2\n/);
    assert.match(read(occupation), /training: None\n {2}sources:\n {4}- bls-ep-2026-36\n/);
    assert.match(read('sources.yaml'), /- id: bls-ep-2026-36\n[\s\S]*edition: 2026-36\n/);
    assert.deepEqual(newSource, { id: 'bls-ep-2026-36', after: 'bls-ep-2024-34' });
    assert.deepEqual(check(), []);
  });
});

test('a figure that is not published leaves the outlook as it is, and the editor is told', async () => {
  await importTable(table(records.with(10, '—')), (read, { notes }) => {
    assert.match(read(occupation), /openingsPerYear: 14200\n/);
    assert.match(read(occupation), /jobsFrom: 200000\n/);
    assert.match(notes.join(), /the table leaves figures out, so its outlook stays as it is/);
  });
});

test('education in words that the vocabulary does not have leaves the entry level as it is', async () => {
  await importTable(table(records.with(12, 'No formal educational credential')), (read, { notes }) => {
    assert.match(read(occupation), /jobsFrom: 194800\n[\s\S]*education: associate\n/);
    assert.match(notes.join(), /says "No formal educational credential" for education/);
  });
});

const refusals: [string, Sheet[], RegExp][] = [
  [
    'a column is new',
    table(records, header.with(5, 'Employment share')),
    /The column "Employment distribution, percent, 2024" is missing\.\nThe column "Employment share" is not known/,
  ],
  [
    'the years are not ten apart',
    table(
      records,
      header.map((text) => text.replace('2034', '2033')),
    ),
    /two years ten years apart; it has 2024 and 2033/,
  ],
  [
    'it is older than the content',
    table(
      records,
      header.map((text) => text.replaceAll('2034', '2032').replaceAll('2024', '2022').replaceAll('–34', '–32')),
    ),
    /The content already has bls-ep-2024-34, which is newer than 2022-32/,
  ],
];
for (const [what, sheets, complaint] of refusals) {
  test(`a table is refused where ${what}`, async () => {
    await assert.rejects(
      importTable(sheets, () => undefined),
      (error: Error) => complaint.test(String(error)),
    );
  });
}
