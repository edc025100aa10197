import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLevelThenTitle, entryOf, known, linkCatalogue } from './catalogue.ts';
import { exampleArticle, exampleContent, exampleOccupation, exampleRole, exampleWages } from './example-content.ts';

const catalogue = linkCatalogue(exampleContent());

test('Entries are found by their ids', () => {
  assert.deepEqual([...catalogue.careers.keys()], ['health-informatics', 'health-information-management']);
  assert.equal(catalogue.roles.get('ehr-analyst')?.title, 'EHR analyst');
  assert.equal(catalogue.credentials.get('rhia')?.abbreviation, 'RHIA');
  assert.equal(catalogue.terms.get('ehr')?.term, 'EHR');
  assert.ok(catalogue.verdicts.has('health-informatics-vs-health-information-management'));
  assert.equal(catalogue.roles.get('nobody'), undefined);
});

test('A career lists its roles from entry to executive, and by title within a level', () => {
  const levels = [
    ['d', 'executive'],
    ['c', 'entry'],
    ['b', 'senior'],
    ['a', 'entry'],
  ] as const;
  const roles = levels.map(([id, level]) => exampleRole({ id, title: id, level }));
  const { rolesByCareer } = linkCatalogue(exampleContent({ roles }));
  assert.deepEqual(
    rolesByCareer.get('health-information-management')?.map(({ id }) => id),
    ['a', 'c', 'b', 'd'],
  );
  assert.equal(rolesByCareer.get('health-informatics'), undefined);
  assert.ok(byLevelThenTitle(roles[1] as (typeof roles)[0], roles[3] as (typeof roles)[0]) > 0);
});

test('An occupation lists the roles that lean on it first, not those that lean on it second', () => {
  const use = (occupation: string) => ({ occupation, sourceFit: 'exact' as const, because: 'It fits.' });
  const roles = [
    exampleRole({ id: 'a', occupations: [use('one'), use('two')] }),
    exampleRole({ id: 'b', occupations: [use('two')] }),
  ];
  const occupations = ['one', 'two'].map((id) => exampleOccupation({ id }));
  const { rolesByOccupation } = linkCatalogue(exampleContent({ roles, occupations }));
  assert.deepEqual(
    ['one', 'two'].map((id) => rolesByOccupation.get(id)?.map((role) => role.id)),
    [['a'], ['b']],
  );
});

test('A role knows the moves that end there, a credential its roles, a subject its articles', () => {
  const step = { to: 'b', carriesOver: 'Care.', missing: 'Practice.', evidence: 'editorial' as const };
  const held = { credential: 'rhia', standing: 'preferred' as const, because: 'It helps.' };
  const roles = [exampleRole({ id: 'a', moves: [step], credentials: [held] }), exampleRole({ id: 'b' })];
  const linked = linkCatalogue(exampleContent({ roles, articles: [exampleArticle({ id: 'on-b', about: ['b'] })] }));
  assert.deepEqual(
    linked.movesInto.get('b')?.map(({ from, move }) => [from.id, move]),
    [['a', step]],
  );
  assert.equal(linked.movesInto.get('a'), undefined);
  assert.deepEqual(
    linked.rolesByCredential.get('rhia')?.map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(
    linked.articlesAbout.get('b')?.map(({ id }) => id),
    ['on-b'],
  );
});

test('Pay by state is found by occupation code and postal code, with its source; a state that is not published is not there', () => {
  const place = catalogue.placeWages.get('29-2072');
  assert.equal(place?.source.id, 'bls-oews-2025');
  assert.deepEqual(place?.byState.get('AK')?.p50, { kind: 'published', value: 50_000 });
  assert.deepEqual(place?.byState.get('AK')?.p90, { kind: 'suppressed' });
  assert.equal(place?.byState.get('CA'), undefined);
});

test('Wages whose file is named after no source cannot be linked', () => {
  assert.throws(() => linkCatalogue(exampleContent({ wages: [exampleWages({ id: 'nobody' })] })), /"nobody"/);
});

test('An entry says whether it is a career or a role; an unknown id is named in the error', () => {
  assert.equal(entryOf(catalogue, 'health-informatics').kind, 'career');
  assert.equal(entryOf(catalogue, 'ehr-analyst').kind, 'role');
  assert.throws(() => entryOf(catalogue, 'nobody'), /"nobody"/);
  assert.throws(() => known(catalogue.roles, 'nobody', 'role'), /No role has the id "nobody"/);
  assert.equal(known(catalogue.roles, 'ehr-analyst', 'role').id, 'ehr-analyst');
});
