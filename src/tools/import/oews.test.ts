import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { linkCatalogue } from '../../domain/catalogue.ts';
import { withCommandSample } from '../command-sample.test-data.ts';
import { openDraft, writeDraft } from '../edit-content/draft.ts';
import { occupation } from '../mistakes.test-data.ts';
import { readContent } from '../read-content.ts';
import { readWorkbook, type Sheet } from '../workbook/read-workbook.ts';
import { type ImportResult, importNational } from './import-national.ts';
import { importStates } from './import-states.ts';
import { readOewsWorkbook } from './oews-workbook.ts';

const excerpt = readWorkbook(
  fileURLToPath(new URL('../../../e2e/editors/national_M2025_excerpt.xlsx', import.meta.url)),
);

/** The excerpt with the cells of 29-2072 changed, the edition of another year, or the names of columns changed. */
function changeBook(cells: Readonly<Record<string, string>>, year = 2025, rename = (name: string) => name): Sheet[] {
  return excerpt.map(({ name, rows }) => {
    const [header = [], ...body] = rows;
    const named = (text: string) => text.replaceAll('2025', String(year));
    if (!name.startsWith('national')) return { name, rows: rows.map((row) => row.map(named)) };
    const changed = body.map((row) =>
      row[header.indexOf('OCC_CODE')] === '29-2072'
        ? row.map((cell, column) => cells[header[column] ?? ''] ?? cell)
        : row,
    );
    return { name: named(name), rows: [header.map(rename), ...changed] };
  });
}

/** The same layout as the workbook of the states, with the one occupation in two states and a territory. */
function stateBook(cells: Readonly<Record<string, string>>): Sheet[] {
  const book = changeBook({});
  const [data, ...others] = book;
  const [header = [], ...body] = data?.rows ?? [];
  const national = body.find((row) => row[header.indexOf('OCC_CODE')] === '29-2072') ?? [];
  const place = (given: Readonly<Record<string, string>>) =>
    national.map((cell, column) => given[header[column] ?? ''] ?? cell);
  const rows = [
    header,
    place({ AREA_TYPE: '2', PRIM_STATE: 'AL', ...cells }),
    place({ AREA_TYPE: '2', PRIM_STATE: 'AK', A_MEDIAN: '60000', A_PCT75: '65000' }),
    place({ AREA_TYPE: '3', PRIM_STATE: 'PR' }),
  ];
  return [{ name: 'state_M2025_dl', rows }, ...others];
}

async function importBook(
  sheets: Sheet[],
  use: (read: (path: string) => string, told: ImportResult, check: () => string[]) => void,
): Promise<void> {
  await withCommandSample({}, async ({ folder, read, check }) => {
    const draft = openDraft(folder);
    const told = importNational(draft, readContent(folder).content, readOewsWorkbook(sheets), '2027-05-20');
    writeDraft(draft);
    use(read, told, check);
  });
}

test('* is withheld, and # is at least what the notes of the workbook say', async () => {
  await importBook(changeBook({ A_PCT10: '*', A_PCT75: '239190', A_PCT90: '#' }), (read, _told, check) => {
    assert.match(read(occupation), /p10: withheld\n[\s\S]*p90: \{ atLeast: 239200 \}\n/);
    assert.deepEqual(check(), []);
  });
});

test('where the number of jobs is withheld, the older one stays and the editor is told', async () => {
  await importBook(changeBook({ TOT_EMP: '**' }), (read, { notes }) => {
    assert.match(read(occupation), /jobs: 187000\n/);
    assert.match(notes.join(), /medical-records-specialists: the workbook withholds the number of jobs/);
  });
});

test('a new edition brings its period, its source on the entry, and a source made after the last one', async () => {
  await importBook(changeBook({}, 2026), (read, { newSource }) => {
    assert.match(read(occupation), /referencePeriod: May 2026\n {2}area: US\n {2}source: bls-oews-2026\n/);
    assert.match(
      read('sources.yaml'),
      /- id: bls-oews-2026\n[\s\S]*edition: May 2026\n[\s\S]*accessedOn: 2027-05-20\n[\s\S]*referencePeriod: May 2026\n/,
    );
    assert.deepEqual(newSource, { id: 'bls-oews-2026', after: 'bls-oews-2025' });
  });
});

test('an occupation that the workbook lacks keeps its figures, and the editor is told', async () => {
  await importBook(changeBook({ OCC_CODE: '29-2079' }), (read, { notes }) => {
    assert.match(read(occupation), /p50: 52000\n/);
    assert.match(notes.join(), /the workbook has no 29-2072, so its figures stay/);
  });
});

const refusals: [string, Sheet[], RegExp][] = [
  [
    'a column has another name',
    changeBook({}, 2025, (name) => (name === 'A_MEDIAN' ? 'A_MEDIAN_WAGE' : name)),
    /The column "A_MEDIAN" is missing\.\nThe column "A_MEDIAN_WAGE" is not known\.[\s\S]*Nothing was written\. Open an issue/,
  ],
  [
    'there is a column more',
    changeBook({}, 2025, (name) => (name === 'HOURLY' ? '' : name)),
    /The column "HOURLY" is missing\./,
  ],
  [
    'the sheets have other names',
    [{ name: 'Table 1', rows: [] }],
    /^Error: This is no workbook of the wage survey: it has the sheets "Table 1"/,
  ],
  [
    'the notes speak of another year',
    [...changeBook({}, 2026).slice(0, 1), ...excerpt.slice(1)],
    /does not speak of May 2026\. It is not clear which edition this is/,
  ],
  ['a wage is neither number nor sign', changeBook({ A_MEDIAN: '~' }), /29-2072 in U\.S\. has "~" under A_MEDIAN/],
  [
    '# stands for nothing',
    changeBook({ A_PCT90: '#' }).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => cell.replace(/\$239,200 per year/, 'much'))),
    })),
    /the notes of the workbook do not say which amount/,
  ],
  [
    'the edition is older than the content',
    changeBook({}, 2024),
    /The content already has bls-oews-2025, which is newer than May 2024\. Nothing was written\./,
  ],
];
for (const [what, sheets, complaint] of refusals) {
  test(`a workbook is refused where ${what}`, async () => {
    await assert.rejects(
      importBook(sheets, () => undefined),
      (error: Error) => complaint.test(String(error)),
    );
  });
}

test('the states’ workbook makes the file of wages anew: every state, empty where nothing is published, >= where it is cut', async () => {
  const source = (text: string) =>
    `${text}- ${text.replace(/^- /, '').replace('bls-oews-2025', 'bls-oews-2025-state').replaceAll('\n', '\n')}`;
  const changes = {
    'wages/bls-oews-2025.csv': null,
    'wages/bls-oews-2025-state.csv': 'soc,state,employment,p10,p25,p50,p75,p90\n29-2072,AK,1,2,3,4,5,6\n',
    'sources.yaml': source,
  };
  await withCommandSample(changes, async ({ folder, read, check }) => {
    const draft = openDraft(folder);
    const { content } = readContent(folder);
    const book = readOewsWorkbook(stateBook({ TOT_EMP: '**', A_PCT10: '*', A_PCT90: '#' }));
    const { changes: figures } = importStates(draft, content, book, '2026-11-22');
    writeDraft(draft);
    const lines = read('wages/bls-oews-2025-state.csv').trimEnd().split('\n');
    assert.equal(lines.length, 52);
    assert.equal(lines[1], '29-2072,AK,194720,37000,43490,60000,65000,81150');
    assert.equal(lines[2], '29-2072,AL,,,43490,51140,64820,>=239200');
    assert.equal(lines[3], '29-2072,AR,,,,,,');
    assert.ok(
      figures.some(
        ({ of, figure, old, new: now }) => of === '29-2072 AK' && figure === 'p50' && old === 4 && now === 60000,
      ),
    );
    assert.deepEqual(check(), []);
    const wages = linkCatalogue(readContent(folder).content).placeWages.get('29-2072')?.byState.get('AL');
    assert.deepEqual([wages?.p10, wages?.p90], [{ kind: 'suppressed' }, { kind: 'topCoded', atLeast: 239200 }]);
  });
});
