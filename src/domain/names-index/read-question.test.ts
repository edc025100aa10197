import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from './asked-sections.ts';
import { readQuestion } from './read-question.ts';

const questions: readonly (readonly [query: string, subject: string, asked: Asked | undefined])[] = [
  ['how much does a privacy officer make?', 'privacy officer', 'pay'],
  ['How much do cancer registrars earn a year', 'cancer registrars', 'pay'],
  ['privacy officer salary', 'privacy officer', 'pay'],
  ['do EHR trainers get paid well', 'ehr trainers', 'pay'],
  ['how to become a health data analyst', 'health data analyst', 'ways-in'],
  ['how do I get into health informatics', 'health informatics', 'ways-in'],
  ['Do you need a degree to be a medical coder', 'medical coder', 'education'],
  ['entry level health informatics jobs no experience', 'health informatics', 'ways-in'],
  ['what degree do I need for health informatics', 'health informatics', 'education'],
  ['what does a clinical informatics specialist do all day', 'clinical informatics specialist', 'work'],
  ['denials analyst job description', 'denials analyst', 'duties'],
  ['are hospitals hiring cancer registrars', 'cancer registrars', 'outlook'],
  ['how do I renew the RHIT', 'rhit', 'renewal'],
  ['how hard is the RHIT exam', 'rhit', 'exam'],
  ['are cancer registrars in demand', 'cancer registrars', 'outlook'],
  ['what is an EHR', 'ehr', undefined],
  ['what does HIM stand for in health care', 'him', undefined],
  ['hospital coder', 'hospital coder', undefined],
  ['careers in health informatics', 'health informatics', undefined],
  ['release of information', 'release of information', undefined],
  ['salary', 'salary', 'pay'],
];

for (const [query, subject, asked] of questions) {
  test(`“${query}” asks for ${asked ?? 'nothing else'} of “${subject}”`, () => {
    assert.deepEqual(readQuestion(query), { subject, asked });
  });
}
