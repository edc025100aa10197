import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { anySet } from './comparison/any-subject.test-data.ts';
import { comparedPay, payCaution, payFinding, payRanges } from './pay-ranges.ts';
import type { OccupationFigures, Subject } from './subject.ts';

let base: Subject;
before(() => {
  [base] = fc.sample(anySet(), { numRuns: 1, seed: 7 })[0] as [Subject, ...Subject[]];
});

const figure = (occupation: string): OccupationFigures => ({
  ...(base.figures[0] as OccupationFigures),
  occupation,
  title: `Health ${occupation}`,
  sourceFit: 'broader',
  wagesPeriod: 'May 2025',
  wagesSource: 'wages-a',
});

const entry = (kind: Subject['kind'], shortTitle: string, ...occupations: string[]): Subject => ({
  ...base,
  id: shortTitle,
  kind,
  shortTitle,
  figures: occupations.map(figure),
});
const role = (title: string, ...occupations: string[]) => entry('role', title, ...occupations);
const career = (title: string, ...occupations: string[]) => entry('career', title, ...occupations);

const drawn = (...subjects: readonly Subject[]) =>
  comparedPay(subjects).map(({ label, note, side }) => [label, note, side]);

test('Each role draws its main occupation on its own side, with the fit of the figures', () => {
  assert.deepEqual(drawn(role('Coder', 'coders', 'clerks'), role('Biller', 'billers')), [
    ['Coder', 'Health coders: broader group', 'a'],
    ['Biller', 'Health billers: broader group', 'b'],
  ]);
});

test('Roles that are counted together share one row that belongs to no side', () => {
  assert.deepEqual(drawn(role('Coder', 'records'), role('Auditor', 'records')), [
    ['Both', 'Health records: broader group', undefined],
  ]);
  assert.deepEqual(drawn(role('Coder', 'records'), role('Biller', 'billers'), role('Auditor', 'records')), [
    ['Coder and Auditor', 'Health records: broader group', undefined],
    ['Biller', 'Health billers: broader group', 'b'],
  ]);
});

test('A career draws occupations from its lowest to its highest: four beside one other, three beside more', () => {
  const wide = career('HIM', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
  const other = career('Analytics', 'z');
  assert.deepEqual(
    drawn(wide, other).map(([label]) => label),
    ['Health a', 'Health c', 'Health e', 'Health g', 'Health z'],
  );
  assert.deepEqual(
    drawn(wide, other, career('Law', 'y')).map(([label]) => label),
    ['Health a', 'Health d', 'Health g', 'Health z', 'Health y'],
  );
});

test('The third and the fourth have sides of their own', () => {
  const four = ['A', 'B', 'C', 'D'].map((title) => role(title, title));
  assert.deepEqual(
    drawn(...four).map(([, , side]) => side),
    ['a', 'b', 'c', 'd'],
  );
});

test('The finding names the entries, or says that nobody counts them apart', () => {
  assert.equal(
    payFinding([role('EHR analyst', 'a'), role('Coder', 'b')]),
    'Pay ranges of the occupations behind EHR analyst and coder',
  );
  assert.equal(payFinding([role('Coder', 'a'), role('Auditor', 'a')]), 'The statistics count both in one group');
  assert.match(payFinding([role('Coder', 'a'), career('HIM', 'a')]), /^The roles decide/);
});

test('A caution stands where the figures cannot tell entries apart, and nowhere else', () => {
  assert.equal(payCaution([role('Coder', 'a'), role('Biller', 'b')]), undefined);
  assert.match(payCaution([role('Coder', 'a'), role('Biller', 'a')]) ?? '', /which of the two pays more/);
  assert.match(
    payCaution([role('Coder', 'a'), role('Biller', 'a'), role('Auditor', 'a')]) ?? '',
    /count all of them .* which of them pays more/,
  );
  assert.match(payCaution([career('HIM', 'a'), role('Coder', 'b')]) ?? '', /No statistic counts a career/);
});

test('A figure names each source, period and fit once, and outlines what stands in', () => {
  const { subtitle, ranges, sources, fits, rows } = payRanges([
    { label: 'One', figures: figure('a') },
    { label: 'Two', figures: { ...figure('b'), sourceFit: 'proxy' } },
    { label: 'Three', figures: figure('c') },
  ]);
  assert.equal(subtitle, 'Annual wages before tax in US dollars, United States, May 2025');
  assert.deepEqual(
    ranges.map(({ standIn }) => standIn),
    [false, true, false],
  );
  assert.deepEqual([sources, fits], [['wages-a'], ['broader', 'proxy']]);
  assert.deepEqual(
    rows.map(({ label, cells }) => [label, cells.length]),
    [
      ['One', 5],
      ['Two', 5],
      ['Three', 5],
    ],
  );
});
