import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FitAnswers } from './answers.ts';
import { answerPairs, answersText, readAnswers } from './answers-text.ts';

const answers: FitAnswers = {
  leanings: { programming: 'out', records: 'most' },
  limits: { education: 'associate', license: 'none', pay: 45_000 },
};

test('answers written as text are read back as they were', () => {
  assert.deepEqual(readAnswers(new URLSearchParams(answersText(answers))), answers);
});

test('the text is in the order of the questions, whatever the order of the answers', () => {
  assert.equal(answersText(answers), 'records=most&programming=out&education=associate&license=none&pay=45000');
});

test('what is no question, or no answer to it, is left out', () => {
  const read = readAnswers([
    ['records', 'plenty'],
    ['constructor', 'most'],
    ['pay', '1'],
    ['law', 'most'],
  ]);
  assert.deepEqual(answerPairs(read), [['law', 'most']]);
});
