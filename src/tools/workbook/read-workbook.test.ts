import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CannotDo } from '../editor-command.ts';
import { readWorkbook } from './read-workbook.ts';
import { readZip } from './read-zip.ts';

const excerpt = fileURLToPath(new URL('../../../e2e/editors/national_M2025_excerpt.xlsx', import.meta.url));

test('the sheets of a real workbook are read with their names, texts, numbers and empty cells', () => {
  const [data, notes, ...others] = readWorkbook(excerpt);
  assert.deepEqual([data?.name, notes?.name, others.length], ['national_M2025_dl', 'Field Descriptions', 2]);
  const [header = [], total = []] = data?.rows ?? [];
  assert.equal(header.length, 32);
  const cell = (column: string) => total[header.indexOf(column)];
  assert.deepEqual(['OCC_CODE', 'OCC_TITLE', 'TOT_EMP', 'JOBS_1000', 'H_MEAN', 'A_MEDIAN'].map(cell), [
    '00-0000',
    'All Occupations',
    '155495730',
    '',
    '33.54',
    '50980',
  ]);
  assert.ok(notes?.rows.some(([text]) => text?.startsWith('#  = indicates a wage')));
});

/** Runs with a file of these bytes. */
function withFile(bytes: Buffer, use: (path: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-workbook-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    use(join(folder, 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whole = readFileSync(excerpt);
const broken: [string, Buffer][] = [
  ['empty', Buffer.alloc(0)],
  ['a web page', Buffer.from('<!doctype html><title>Not found</title>')],
  ['cut off', whole.subarray(0, 9000)],
  ['without its start', whole.subarray(2000)],
  ['an archive of something else', Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)])],
];
for (const [what, bytes] of broken) {
  test(`a file that is ${what} is refused with what to do`, () => {
    withFile(bytes, (path) => {
      assert.throws(
        () => readWorkbook(path),
        (error) =>
          error instanceof CannotDo && /is not a complete \.xlsx workbook\. Download it again/.test(error.message),
      );
    });
  });
}

test('a file that is not there is named', () => {
  assert.throws(
    () => readWorkbook('/nowhere/x.xlsx'),
    /^Error: The file \/nowhere\/x\.xlsx cannot be opened\. Check its name/,
  );
});

test('parts of an archive are found by their names', () => {
  const parts = readZip(whole);
  assert.match(parts?.get('xl/workbook.xml')?.().toString() ?? '', /^<\?xml/);
  assert.equal(readZip(Buffer.from('no archive')), undefined);
});
