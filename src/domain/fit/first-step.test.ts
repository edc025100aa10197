import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FitRole } from './candidate.ts';
import { firstStep } from './first-step.ts';

const entry = (id: string, p25: number): FitRole => ({
  id,
  title: id,
  scores: [],
  level: 'entry',
  education: 'high-school',
  ways: [{ title: 'From school', education: 'high-school' }],
  pay: { occupation: 'Clerks', sourceFit: 'exact', p25 },
});
const biller = entry('biller', 40_000);
const technician = entry('technician', 50_000);
const nurse = { license: 'registered-nurse', carriesOver: 'Judgment.', missing: 'Budgets.' } as const;
const manager: FitRole = {
  ...entry('manager', 90_000),
  level: 'senior',
  arrivals: [nurse],
  startIn: ['biller', 'technician'],
};
const roles = new Map([biller, technician, manager].map((role) => [role.id, role]));

test('the role to apply for first is the first that keeps the limits', () => {
  assert.equal(firstStep(manager, {}, roles).startIn?.id, 'biller');
  assert.equal(firstStep(manager, { pay: 45_000 }, roles).startIn?.id, 'technician');
});

test('where every role to start in is outside the limits, none is advised and all are named', () => {
  const { startIn, startsOutside } = firstStep(manager, { pay: 60_000 }, roles);
  assert.equal(startIn, undefined);
  assert.deepEqual(startsOutside, [biller, technician]);
});

test('a reader whose license people come in with is told what carries over, and not to start lower', () => {
  assert.deepEqual(firstStep(manager, { license: 'registered-nurse' }, roles), { arrival: nurse, startsOutside: [] });
  assert.equal(firstStep(manager, { license: 'pharmacist' }, roles).arrival, undefined);
});

test('where a role asks for the license, its ways in are for holders and stay', () => {
  const closed: FitRole = { ...manager, license: 'registered-nurse' };
  assert.equal(firstStep(closed, { license: 'registered-nurse' }, roles).way?.title, 'From school');
});
