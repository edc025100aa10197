import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from './asked-sections.ts';
import { readQuestion } from './read-question.ts';

const questions: readonly (readonly [query: string, subject: string, asked: Asked | undefined])[] = [
  ['how much does a privacy officer make?', 'privacy officer', 'pay'],
  ['How much do cancer registrars earn a year', 'cancer registrars', 'pay'],
  ['privacy officer salary', 'privacy officer', 'pay'],
  ['average salary of a medical coder in texas', 'medical coder', 'pay'],
  ['what is the median pay for HIM directors', 'him directors', 'pay'],
  ['how to become a health data analyst', 'health data analyst', 'ways-in'],
  ['how do I get into health informatics', 'health informatics', 'ways-in'],
  ['Do you need a degree to be a medical coder', 'medical coder', 'ways-in'],
  ['can a nurse become an informaticist', 'nurse informaticist', 'ways-in'],
  ['entry level health informatics jobs no experience', 'health informatics', 'ways-in'],
  ['what degree do I need for health informatics', 'health informatics', 'education'],
  ['what does a clinical informatics specialist do all day', 'clinical informatics specialist', 'work'],
  ['day in the life of a coder', 'coder', 'work'],
  ['what is an EHR', 'ehr', undefined],
  ['what does HIM stand for', 'him', undefined],
  ['remote coding jobs', 'coding', undefined],
  ['careers in health informatics', 'health informatics', undefined],
  ['release of information', 'release of information', undefined],
  ['salary', 'salary', undefined],
];

for (const [query, subject, asked] of questions) {
  test(`“${query}” asks for ${asked ?? 'nothing else'} of “${subject}”`, () => {
    assert.deepEqual(readQuestion(query), { subject, asked });
  });
}

test('A long query that is no question is read in no time', () => {
  const start = performance.now();
  readQuestion('health '.repeat(60));
  assert.ok(performance.now() - start < 250);
});
