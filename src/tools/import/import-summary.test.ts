import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FigureChange, writeChangeTable } from './change-table.ts';
import { newSourceNote, summarizeImport } from './import-summary.ts';

const change = (of: string, figure: string, old: unknown, next: unknown): FigureChange => ({
  of,
  figure,
  old,
  new: next,
});

const national = [
  change('registered-nurses', 'p50', 100, 110),
  change('statisticians', 'p10', 100, 125),
  change('statisticians', 'jobs', 1000, 500),
  change('statisticians', 'source', 'bls-oews-2025', 'bls-oews-2026'),
];

test('The summary counts figures and occupations, and names changes of more than a tenth, the largest first', () => {
  assert.equal(
    summarizeImport(national, false),
    '3 figures changed in 2 occupations.\nChanges of more than a tenth: statisticians jobs -50.0%, statisticians p10 +25.0%.\n',
  );
});

test('A dry run says what would change', () => {
  assert.equal(
    summarizeImport(national.slice(0, 1), true),
    '1 figure would change in 1 occupation.\nNo figure changes by more than a tenth.\n',
  );
  assert.equal(summarizeImport([], true), 'No figure would change.\n');
});

test('An occupation is counted once for all states, and a long list of large changes ends in their number', () => {
  const states = Array.from({ length: 15 }, (_, index) => change(`29-2072 S${index}`, 'employment', 100, 200));
  const summary = summarizeImport(states, false);
  assert.match(summary, /^15 figures changed in 1 occupation\.\n/);
  assert.match(summary, /29-2072 S11 employment \+100\.0%, and 3 more, marked in the table\.\n$/);
});

test('The table marks changes of more than a tenth', () => {
  const [, ...rows] = writeChangeTable(national).trimEnd().split('\n');
  assert.deepEqual(
    rows.map((row) => row.endsWith('more than a tenth')),
    [false, true, true, false],
  );
});

test('A source is made, or would be', () => {
  const source = { id: 'bls-oews-2026', after: 'bls-oews-2025' };
  assert.equal(newSourceNote(source, true), 'The new source bls-oews-2026 would be made after bls-oews-2025.');
  assert.match(
    newSourceNote(source, false),
    /^The new source bls-oews-2026 was made after bls-oews-2025\. Add the day/,
  );
});
