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

const withMedian = (subject: Subject, medians: Readonly<Record<string, number>>): Subject => ({
  ...subject,
  figures: subject.figures.map((figures) => ({
    ...figures,
    wages: { ...figures.wages, p50: { kind: 'published', value: medians[figures.occupation] ?? 0 } },
  })),
});

test('With a career all occupations are drawn from the lowest median to the highest, each for all who lean on it', () => {
  const medians = { a: 30_000, b: 40_000, c: 50_000, d: 60_000, e: 70_000, f: 80_000 };
  const wide = withMedian(career('HIM', 'a', 'c', 'd', 'e', 'f'), medians);
  const other = withMedian(career('Analytics', 'b', 'd'), medians);
  assert.deepEqual(drawn(wide, other), [
    ['Health a', 'HIM', 'a'],
    ['Health b', 'Analytics', 'b'],
    ['Health c', 'HIM', 'a'],
    ['Health d', 'Both', undefined],
    ['Health e', 'HIM', 'a'],
    ['Health f', 'HIM', 'a'],
  ]);
  assert.deepEqual(drawn(withMedian(role('Coder', 'd', 'a'), medians), other), [
    ['Health b', 'Analytics', 'b'],
    ['Health d', 'Both', undefined],
  ]);
});

const fitting = (subject: Subject, sourceFit: OccupationFigures['sourceFit']): Subject => ({
  ...subject,
  figures: subject.figures.map(({ sourceFit: _, ...figures }) => ({ ...figures, ...(sourceFit && { sourceFit }) })),
});

test('Roles that share an occupation which fits them differently have both labels, and the bar is an outline', () => {
  const roles = [fitting(role('Biller', 'clerks'), 'broader'), fitting(role('Denials analyst', 'clerks'), 'proxy')];
  const [row] = comparedPay(roles);
  assert.equal(row?.note, 'Health clerks: broader group for biller and stand-in for denials analyst');
  const { ranges, fits } = payRanges(comparedPay(roles));
  assert.deepEqual([ranges[0]?.standIn, fits], [true, ['broader', 'proxy']]);
});

test('An occupation that fits careers differently has no label', () => {
  const careers = [fitting(career('HIM', 'clerks'), 'broader'), fitting(career('Law', 'clerks'), 'proxy')];
  const { ranges, fits } = payRanges(comparedPay(careers));
  assert.deepEqual([ranges[0]?.standIn, fits], [false, []]);
});

test('Where an occupation is a stand-in, nobody is said to count roles in it', () => {
  const [coder, auditor] = [fitting(role('Coder', 'a'), 'broader'), fitting(role('Auditor', 'a'), 'proxy')];
  assert.equal(payFinding([coder, auditor]), 'Both lean on the figures of one occupation');
  assert.equal(
    payCaution([coder, auditor]),
    'This site uses the figures of one occupation, health a, for both; it is a stand-in for auditor. Nobody can say from these figures which of the two pays more.',
  );
  assert.match(payCaution([fitting(coder, 'proxy'), auditor]) ?? '', /it is a stand-in for both\. /);
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
