import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EducationLevel } from '../../vocabulary/education-levels.ts';
import type { FitCandidates, FitRole } from './candidate.ts';
import { rankFit } from './rank.ts';

const role = (id: string, education: EducationLevel): FitRole => ({
  id,
  title: id,
  scores: [],
  level: 'mid',
  education,
  ways: [],
  pay: { occupation: 'Analysts', sourceFit: 'exact', p25: 50_000 },
});
const candidates: FitCandidates = {
  careers: [{ id: 'informatics', title: 'Informatics', scores: [], roles: ['Trainer', 'Analyst', 'Scientist'] }],
  roles: [role('Trainer', 'associate'), role('Analyst', 'bachelor'), role('Scientist', 'master')],
};
const careersWithin = (limits: Parameters<typeof rankFit>[1]['limits']) =>
  rankFit(candidates, { leanings: {}, limits }).careers;

test('a career of which only some roles keep the limits says how many, which and why', () => {
  assert.deepEqual(careersWithin({ education: 'associate' }).within[0]?.mind, [
    '1 of its 3 roles is within your limits: Trainer.',
    'Education: 2 of 3 roles ask for more.',
  ]);
  assert.deepEqual(careersWithin({ education: 'bachelor' }).within[0]?.mind, [
    '2 of its 3 roles are within your limits: Trainer and Analyst.',
    'Education: 1 of 3 roles asks for more.',
  ]);
});

test('a career whose roles all keep the limits has nothing to mind, and one without such a role is outside', () => {
  assert.deepEqual(careersWithin({ education: 'master' }).within[0]?.mind, []);
  assert.deepEqual(careersWithin({ pay: 60_000 }).outside[0]?.broken, [
    { limit: 'pay', because: 'Pay floor: all 3 roles may pay less.' },
  ]);
});
