import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FitRole } from './candidate.ts';
import { type BrokenLimit, brokenAmong, brokenLimits, cautionsOf, wayWithin } from './limits.ts';

const role: FitRole = {
  id: 'coder',
  title: 'Coder',
  scores: [],
  level: 'mid',
  education: 'bachelor',
  ways: [
    { title: 'From a degree', education: 'bachelor' },
    { title: 'From the desk', education: 'certificate' },
  ],
  pay: { occupation: 'Medical records specialists', sourceFit: 'broader', p25: 43_490 },
};

const limitsBroken = (limits: Parameters<typeof brokenLimits>[1], over: Partial<FitRole> = {}) =>
  brokenLimits({ ...role, ...over }, limits);

test('education: the way in that asks for least decides, and a caution says that it is not the usual one', () => {
  assert.deepEqual(limitsBroken({ education: 'certificate' }), []);
  assert.deepEqual(cautionsOf(role, { education: 'certificate' }), [
    'Bachelor’s degree is usual; one way in asks for less: “From the desk”.',
  ]);
  assert.equal(wayWithin(role, { education: 'certificate' })?.title, 'From the desk');
  assert.deepEqual(limitsBroken({ education: 'high-school' }), [
    {
      limit: 'education',
      because: 'No way in that we describe asks for less than this: postsecondary certificate.',
    },
  ]);
});

test('time: a later level is set aside, the same level is not', () => {
  assert.deepEqual(limitsBroken({ level: 'mid' }), []);
  assert.equal(limitsBroken({ level: 'entry' })[0]?.limit, 'level');
});

test('license: only a role that asks for one is closed, and any other license does not open it', () => {
  assert.deepEqual(limitsBroken({ license: 'none' }), []);
  const nurse = { license: 'registered-nurse' } as const;
  assert.deepEqual(limitsBroken({ license: 'registered-nurse' }, nurse), []);
  for (const license of ['none', 'physician'] as const) {
    assert.deepEqual(limitsBroken({ license }, nurse), [
      { limit: 'license', because: 'It asks for a registered nurse license.' },
    ]);
  }
});

test('pay: the lower quarter is held against the floor, with its fit; what is not published sets nothing aside', () => {
  assert.deepEqual(limitsBroken({ pay: 43_490 }), []);
  assert.deepEqual(limitsBroken({ pay: 43_491 }), [
    {
      limit: 'pay',
      because: 'A quarter of medical records specialists (broader group) earn less than $43,490 a year.',
    },
  ]);
  const unpublished = { ...role, pay: { occupation: 'Physicians', sourceFit: 'exact' as const } };
  assert.deepEqual(brokenLimits(unpublished, { pay: 100_000 }), []);
  assert.deepEqual(cautionsOf(unpublished, { pay: 100_000 }), [
    'Pay at the lower quarter of physicians was not published.',
  ]);
});

test('a career’s reason names its limit, and how many of its roles are outside it', () => {
  const aside = (...limits: BrokenLimit['limit'][]): BrokenLimit[] => limits.map((limit) => ({ limit, because: '' }));
  const said = (...roles: BrokenLimit[][]) => brokenAmong(roles).map(({ because }) => because);
  assert.deepEqual(said(aside('pay', 'education'), aside('education', 'license'), aside('pay', 'education')), [
    'Education: all 3 roles ask for more.',
    'Clinical license: 1 of 3 roles asks for one that you do not hold.',
    'Pay floor: 2 of 3 roles may pay less.',
  ]);
  assert.deepEqual(said(aside('level')), ['Time to the job: 1 of 1 role usually comes later.']);
  assert.deepEqual(said([], []), []);
});

test('nothing asked, nothing set aside', () => {
  assert.deepEqual(limitsBroken({}), []);
  assert.deepEqual(cautionsOf(role, {}), []);
});
