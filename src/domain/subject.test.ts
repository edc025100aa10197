import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Catalogue, entryOf, linkCatalogue } from './catalogue.ts';
import type { Occupation, Role } from './content.ts';
import { exampleCareer, exampleContent, exampleOccupation, exampleRole } from './example-content.ts';
import { figuresOfCareer, figuresOfRole, subjectOf } from './subject.ts';
import type { Wage } from './wages.ts';

const use = (occupation: string): Role['occupations'][number] => ({
  occupation,
  sourceFit: 'broader',
  because: `Counted in ${occupation}.`,
});
const occupationWith = (id: string, p50: Wage): Occupation =>
  exampleOccupation({ id, title: id, wages: { ...exampleOccupation().wages, p50 } });
const roleIn = (id: string, ...occupations: string[]): Role =>
  exampleRole({ id, title: id, occupations: occupations.map(use) });

const catalogue: Catalogue = linkCatalogue(
  exampleContent({
    occupations: [
      occupationWith('low', { kind: 'published', value: 40_000 }),
      occupationWith('high', { kind: 'published', value: 90_000 }),
      occupationWith('top', { kind: 'topCoded', atLeast: 239_200 }),
      occupationWith('aside', { kind: 'published', value: 10_000 }),
    ],
    roles: [roleIn('a', 'top'), roleIn('b', 'high', 'aside'), roleIn('c', 'low'), roleIn('d', 'low')],
  }),
);

test('A role’s figures are those of its occupations, the main one first, each with its fit and reason', () => {
  const figures = figuresOfRole(catalogue, roleIn('b', 'high', 'aside'));
  assert.deepEqual(
    figures.map(({ occupation, sourceFit, because }) => [occupation, sourceFit, because]),
    [
      ['high', 'broader', 'Counted in high.'],
      ['aside', 'broader', 'Counted in aside.'],
    ],
  );
});

test('Every figure carries its period and its source', () => {
  const [figures] = figuresOfRole(catalogue, roleIn('c', 'low'));
  assert.deepEqual(
    [figures?.wagesPeriod, figures?.wagesSource, figures?.jobsSource, figures?.outlookSource, figures?.outlookYears],
    ['May 2025', 'bls-oews-2025', 'bls-oews-2025', 'bls-oews-2025', [2024, 2034]],
  );
});

test('A career’s figures are the main occupations of its roles, each once, lowest median first, "at least" by its bound', () => {
  assert.deepEqual(
    figuresOfCareer(catalogue, 'health-information-management').map(({ occupation }) => occupation),
    ['low', 'high', 'top'],
  );
  assert.deepEqual(figuresOfCareer(catalogue, 'health-informatics'), []);
});

test('An occupation fits a career only as all of its roles that lean on it say', () => {
  const fitting = (id: string, occupation: string, sourceFit: 'broader' | 'proxy') =>
    exampleRole({ id, title: id, occupations: [{ ...use(occupation), sourceFit }] });
  const roles = [fitting('a', 'low', 'broader'), fitting('b', 'low', 'broader')];
  const others = [fitting('c', 'high', 'proxy'), fitting('d', 'high', 'broader')];
  const { occupations } = catalogue.content;
  const linked = linkCatalogue(exampleContent({ occupations, roles: [...roles, ...others] }));
  assert.deepEqual(
    figuresOfCareer(linked, 'health-information-management').map(({ sourceFit }) => sourceFit),
    ['broader', undefined],
  );
});

test('A role’s subject has one level, its duties, and where its moves lead', () => {
  const step = { to: 'c', carriesOver: 'Care.', missing: 'Practice.', evidence: 'editorial' as const };
  const roles = [exampleRole({ id: 'a', level: 'mid', moves: [step] }), exampleRole({ id: 'c', title: 'Auditor' })];
  const linked = linkCatalogue(exampleContent({ roles }));
  const subject = subjectOf(linked, entryOf(linked, 'a'));
  assert.deepEqual(subject.levels, ['mid']);
  assert.deepEqual(subject.duties, ['Checks records']);
  assert.deepEqual(subject.leadsTo, [{ id: 'c', title: 'Auditor' }]);
});

test('A career’s subject has the levels of its roles, leads to its senior roles, and leaves duties to them', () => {
  const roles = (['executive', 'entry', 'senior', 'entry'] as const).map((level, index) =>
    exampleRole({ id: `role-${index}`, title: `Role ${index}`, level }),
  );
  const careers = [exampleCareer({ shortTitle: 'HIM' }), exampleCareer({ id: 'empty', title: 'Empty' })];
  const linked = linkCatalogue(exampleContent({ careers, roles, comparisons: [] }));
  const subject = subjectOf(linked, entryOf(linked, 'health-information-management'));
  assert.equal(subject.shortTitle, 'HIM');
  assert.deepEqual(subject.levels, ['entry', 'senior', 'executive']);
  assert.deepEqual(
    subject.leadsTo.map(({ id }) => id),
    ['role-2', 'role-0'],
  );
  assert.deepEqual(subject.duties, []);
  const empty = subjectOf(linked, entryOf(linked, 'empty'));
  assert.deepEqual([empty.shortTitle, empty.levels, empty.figures], ['Empty', [], []]);
});

test('A subject is a plain JSON value', () => {
  for (const id of ['health-information-management', 'a', 'b']) {
    const subject = subjectOf(catalogue, entryOf(catalogue, id));
    assert.deepEqual(JSON.parse(JSON.stringify(subject)), subject);
  }
});
