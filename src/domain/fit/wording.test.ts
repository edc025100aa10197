import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FitLean } from './lean.ts';
import { arrivalSentences, changeSentence, leanSentence, placeSaid, signed, startsOutsideSentence } from './wording.ts';

const analyst = { id: 'analyst', title: 'Analyst' };
const coder = { id: 'coder', title: 'Coder' };
const lean = (over: Partial<FitLean>): FitLean => ({
  strength: 'close',
  firsts: [analyst],
  points: 7,
  possible: 12,
  changes: [{ question: 'law', firsts: [coder] }],
  ...over,
});

test('a lean says how much it rests on', () => {
  assert.equal(
    leanSentence(lean({}), 'role'),
    'A lean to Analyst: +7 of 12 possible points. It hangs on one answer, named below.',
  );
  assert.equal(
    leanSentence(lean({ strength: 'clear', changes: [] }), 'role'),
    'A clear lean to Analyst: +7 of 12 possible points, and it stays first if you take away any one answer.',
  );
});

test('a tie is called a tie, and no lean is called no lean', () => {
  assert.match(leanSentence(lean({ firsts: [analyst, coder] }), 'role'), /^A tie: Analyst and Coder share/);
  assert.match(leanSentence(lean({ strength: 'none' }), 'role'), /^No clear lean: even the first, Analyst, gets only/);
  const four = [analyst, coder, analyst, coder];
  assert.match(leanSentence(lean({ strength: 'none', firsts: four }), 'career'), /^No clear lean: 4 careers share/);
  assert.match(leanSentence(lean({ strength: 'unasked' }), 'career'), /^No lean yet/);
});

test('limits that leave nobody are said to leave nobody', () => {
  assert.match(leanSentence(lean({ strength: 'none', firsts: [] }), 'role'), /^No role is within all of your limits/);
});

test('a change names its question and who would be first, or how many', () => {
  assert.equal(
    changeSentence({ question: 'law', firsts: [coder] }, 'role'),
    'Without your answer to “Law and policy”, Coder would be first.',
  );
  assert.equal(
    changeSentence({ question: 'law', firsts: [coder, analyst] }, 'role'),
    'Without your answer to “Law and policy”, Coder and Analyst would share the first place.',
  );
  assert.equal(
    changeSentence({ question: 'pay', firsts: [coder, analyst, coder, analyst] }, 'career'),
    'Without your answer to “Pay floor”, 4 careers would share the first place.',
  );
});

test('a first step from a license says what carries over, and one that is outside the limits is no advice', () => {
  assert.deepEqual(arrivalSentences({ license: 'registered-nurse', carriesOver: 'Judgment.', missing: 'Budgets.' }), [
    'From work as a registered nurse. Carries over: Judgment.',
    'Still missing: Budgets.',
  ]);
  assert.equal(startsOutsideSentence([coder]), 'The role to apply for first is outside your limits: Coder.');
  assert.equal(
    startsOutsideSentence([coder, analyst]),
    'The roles to apply for first are outside your limits: Coder and Analyst.',
  );
});

test('points carry their sign, and a shared place says by how many', () => {
  assert.deepEqual([2, 0, -3].map(signed), ['+2', '0', '−3']);
  assert.equal(placeSaid({ place: 2, sharedBy: 1 }), 'Place 2');
  assert.equal(placeSaid({ place: 2, sharedBy: 3 }), 'Place 2, shared by 3');
});
