import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import type { Content } from '../domain/content.ts';
import { exampleContent, exampleRole } from '../domain/example-content.ts';
import { relationsOf } from '../domain/relations.ts';
import { type PairPage, pairPage } from './pair-page.ts';
import { assertPlainValue } from './plain-value.test-data.ts';

function pageOf(id: string, overrides: Partial<Content> = {}): PairPage {
  const catalogue = linkCatalogue(exampleContent(overrides));
  const { nearest, pairs, pairIds, indexablePairs } = relationsOf(catalogue);
  const pair = pairs.find((candidate) => candidate.id === id);
  assert.ok(pair, `The pair ${id} has a page.`);
  return pairPage(catalogue, pair, nearest, pairIds, indexablePairs.has(id));
}

const careers = 'health-informatics-vs-health-information-management';
const roles = 'ehr-analyst-vs-medical-records-specialist';

test('The page of a pair is a plain JSON value', () => {
  for (const id of [careers, roles]) {
    const page = pageOf(id);
    assertPlainValue(page);
    assert.deepEqual(structuredClone(page), page);
  }
});

test('The same entries make the same page', () => {
  assert.deepEqual(pageOf(roles), pageOf(roles));
});

test('A verdict gives the answer and the reasons; its pair may be listed', () => {
  const page = pageOf(careers);
  assert.equal(page.written, true);
  assert.equal(page.answer, 'One shapes systems, the other looks after records.');
  assert.deepEqual(page.sides[0].chooseIf, ['you like systems', 'you like data', 'you like change']);
  assert.deepEqual(page.sides[1].chooseIf, ['you like order', 'you like rules', 'you like privacy']);
  assert.equal(page.head.indexable, true);
});

test('A pair without a verdict whose entries hardly differ asks not to be listed', () => {
  const page = pageOf(roles);
  assert.equal(page.written, false);
  assert.equal(page.head.indexable, false);
});

test('Without a verdict, a side with more of nothing is for people who want less, so no heading stands alone', () => {
  const { sides } = pageOf(roles, {
    roles: [
      exampleRole({ id: 'ehr-analyst', title: 'EHR analyst' }),
      exampleRole({ traits: { ...exampleRole().traits, teaching: { score: 4, because: 'You teach.' } } }),
    ],
  });
  const lead = 'It leans your way if you want to spend';
  assert.deepEqual(
    sides.map(({ chooseTitle, chooseIf }) => [chooseTitle, chooseIf[0]]),
    [
      [`${lead} less of your week`, 'on teaching'],
      [`${lead} more of your week`, 'on teaching'],
    ],
  );
});

test('The sides stand in canonical order, each with its own link', () => {
  const { sides, path } = pageOf(roles);
  assert.deepEqual(
    sides.map(({ id }) => id),
    ['ehr-analyst', 'medical-records-specialist'],
  );
  assert.ok(sides.every(({ id, href }) => href.endsWith(`/roles/${id}/`)));
  assert.equal(path, `/compare/${roles}/`);
});

test('Every row is either among those that differ or among those that are the same', () => {
  const { differing, alike } = pageOf(roles);
  const same = alike?.rows ?? [];
  const attributes = [...differing, ...same].map(({ attribute }) => attribute);
  assert.equal(new Set(attributes).size, attributes.length);
  assert.ok(same.length > 0 && differing.length > 0);
});

test('Two roles that are counted together are never shown as if their pay were known to differ', () => {
  const page = pageOf(roles);
  assert.equal(page.pay.chart.rows.length, 1);
  assert.match(page.payCaution ?? '', /count both in one occupation/);
});

test('No statistic counts a career, and the page says so', () => {
  assert.match(pageOf(careers).payCaution ?? '', /No statistic counts a career as a whole/);
});

test('The page ends with its sources, each once, and the day of the oldest review', () => {
  const { provenance } = pageOf(careers);
  assert.deepEqual(
    provenance.sources.map(({ id }) => id),
    ['bls-oews-2025'],
  );
  assert.equal(provenance.reviewedOn, '2026-11-22');
});

test('A step that nobody describes names the papers before the skills, and abbreviations as they are written', () => {
  const [toRecords, toAnalyst] = pageOf(roles, {
    roles: [
      exampleRole({
        id: 'ehr-analyst',
        title: 'EHR analyst',
        license: { kind: 'pharmacist', editorial: true },
        education: { level: 'doctoral', text: 'A degree in pharmacy.', editorial: true },
        skills: ['hipaa-privacy', 'mpi-identity', 'programming-python-r'].map((skill) => ({
          skill: skill as 'hipaa-privacy',
          level: 'working' as const,
        })),
      }),
      exampleRole(),
    ],
  }).switching.map(({ unlisted }) => unlisted);
  assert.equal(
    toAnalyst?.gettingIn,
    'A license to practice as a pharmacist. Usual education at entry: doctoral or professional degree.',
  );
  assert.equal(toAnalyst?.skills, 'HIPAA privacy, patient identity and MPI, Python or R.');
  assert.equal(toRecords?.gettingIn, undefined);
  assert.equal(toRecords?.skills, 'Record completeness and integrity.');
});
