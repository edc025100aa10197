import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleContent, exampleRole, exampleSource } from './example-content.ts';
import { addMonths, lastWorkedOn, monthsBetween, overdueSources } from './staleness.ts';

const sums: [string, number, string][] = [
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-05-15', 0, '2026-05-15'],
];
for (const [date, months, sum] of sums) {
  test(`${months} months after ${date} is ${sum}`, () => assert.equal(addMonths(date, months), sum));
}

const spans: [string, string, number][] = [
  ['2026-11-22', '2026-12-21', 0],
  ['2026-11-22', '2026-12-22', 1],
  ['2026-11-22', '2028-01-05', 13],
  ['2026-01-31', '2026-02-28', 1],
];
for (const [from, to, months] of spans) {
  test(`from ${from} to ${to} it is ${months} whole months`, () => assert.equal(monthsBetween(from, to), months));
}

test('A source is overdue the day after its months have passed, and not before', () => {
  const read = exampleSource({ accessedOn: '2026-11-22', refreshMonths: 3 });
  assert.deepEqual([...overdueSources([read], '2027-02-22')], []);
  assert.deepEqual([...overdueSources([read], '2027-02-23')], [[read.id, 3]]);
});

test('The last day of work is the newest review or reading', () => {
  const roles = [exampleRole({ reviewedOn: '2030-01-01' }), exampleRole({ reviewedOn: '2029-01-01' })];
  assert.equal(lastWorkedOn(exampleContent({ roles })), '2030-01-01');
});
