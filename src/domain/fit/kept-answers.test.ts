import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { defaultContentFolder } from '../../tools/content-folder.ts';
import { readContent } from '../../tools/read-content.ts';
import { linkCatalogue } from '../catalogue.ts';
import type { FitAnswers } from './answers.ts';
import type { FitCandidates } from './candidate.ts';
import { fitCandidates } from './candidates.ts';
import { leanOf } from './lean.ts';
import { type FitRankings, rankFit } from './rank.ts';
import { leanSentence, reasonSentence } from './wording.ts';

/* Five people, and what anybody in the field would tell them. Refreshed scores must not change these without a word. */

let candidates: FitCandidates;
before(() => {
  candidates = fitCandidates(linkCatalogue(readContent(defaultContentFolder({})).content));
});

const top = (rankings: FitRankings, kind: 'careers' | 'roles', count = 3): string[] =>
  rankings[kind].within.slice(0, count).map(({ id }) => id);

/** The first role, with its reasons in words. */
function firstReasons(rankings: FitRankings): string[] {
  const [first] = rankings.roles.within;
  assert.ok(first);
  return first.reasons.map(reasonSentence);
}

test('a nurse who likes systems is led to nursing and clinical informatics', () => {
  const answers: FitAnswers = {
    leanings: { systems: 'most', patients: 'most', teaching: 'more', programming: 'less' },
    limits: { license: 'registered-nurse', education: 'bachelor' },
  };
  const rankings = rankFit(candidates, answers);
  assert.deepEqual(top(rankings, 'careers', 2).sort(), ['clinical-informatics', 'nursing-informatics']);
  assert.equal(top(rankings, 'roles', 1)[0], 'nursing-informaticist');
  assert.ok(top(rankings, 'roles').includes('clinical-informatics-specialist'));
  assert.ok(rankings.roles.outside.some(({ id }) => id === 'pharmacy-informaticist'));
  assert.ok(
    firstReasons(rankings).some((reason) => reason.startsWith('Patients and clinicians: you said “most of my week”')),
  );
});

test('a careful person without a degree is led to records and coding, by roles that need none', () => {
  const answers: FitAnswers = {
    leanings: { precision: 'most', records: 'more', codes: 'more', leading: 'out', programming: 'out' },
    limits: { education: 'certificate', level: 'entry' },
  };
  const rankings = rankFit(candidates, answers);
  assert.deepEqual(top(rankings, 'careers', 2).sort(), ['coding-revenue-cycle', 'health-information-management']);
  assert.deepEqual(top(rankings, 'roles', 2).sort(), ['health-information-technician', 'outpatient-coding-specialist']);
  for (const { id } of rankings.roles.within) {
    assert.equal(candidates.roles.find((role) => role.id === id)?.level, 'entry');
  }
  assert.ok(firstReasons(rankings).includes('Precision: you said “most of my week”, this week has 4 of 4 (+4)'));
});

test('a programmer is led to interoperability', () => {
  const answers: FitAnswers = { leanings: { programming: 'most', systems: 'most', patients: 'less' }, limits: {} };
  const rankings = rankFit(candidates, answers);
  assert.equal(top(rankings, 'careers', 1)[0], 'interoperability-engineering');
  assert.equal(top(rankings, 'roles', 1)[0], 'interoperability-engineer');
  const lean = leanOf(candidates, answers, rankings, 'careers');
  assert.equal(lean.strength, 'clear');
  assert.match(leanSentence(lean, 'career'), /^A clear lean to Health IT/);
});

test('somebody drawn to law and policy is led to privacy and compliance, and told that two roles tie', () => {
  const answers: FitAnswers = { leanings: { law: 'most', teaching: 'more', programming: 'out' }, limits: {} };
  const rankings = rankFit(candidates, answers);
  assert.equal(top(rankings, 'careers', 1)[0], 'privacy-security-compliance');
  assert.deepEqual(top(rankings, 'roles', 2).sort(), ['healthcare-compliance-officer', 'healthcare-privacy-officer']);
  const lean = leanOf(candidates, answers, rankings, 'roles');
  assert.match(leanSentence(lean, 'role'), /^A tie: /);
});

test('somebody drawn to statistics is led to data science, biostatistics and analysis', () => {
  const answers: FitAnswers = {
    leanings: { data: 'most', programming: 'more', precision: 'more', patients: 'less', records: 'out' },
    limits: {},
  };
  const rankings = rankFit(candidates, answers);
  assert.deepEqual(top(rankings, 'careers', 2).sort(), ['biomedical-research-informatics', 'health-data-analytics']);
  assert.deepEqual(top(rankings, 'roles').sort(), [
    'bioinformatics-scientist',
    'biostatistician',
    'healthcare-data-scientist',
  ]);
});
