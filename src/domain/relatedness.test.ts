import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SkillKey, skills } from '../vocabulary/skills.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { type Catalogue, linkCatalogue } from './catalogue.ts';
import type { Role } from './content.ts';
import { exampleCareer, exampleContent, exampleCredential, exampleOccupation, exampleRole } from './example-content.ts';
import { candidatesPerKey, nearestRoles, type Related, relatedCareers, relatednessWeights } from './relatedness.ts';

const skill = (...keys: SkillKey[]): Role['skills'] => keys.map((key) => ({ skill: key, level: 'working' }));
const move = (to: string): Role['moves'][number] => ({
  to,
  carriesOver: 'Care.',
  missing: 'Practice.',
  evidence: 'editorial',
});
const leansOn = (occupation: string): Role['occupations'] => [{ occupation, sourceFit: 'exact', because: 'It fits.' }];
const held: Role['credentials'] = [{ credential: 'rhia', standing: 'preferred', because: 'It proves the degree.' }];

/** A role that shares nothing with another unless told to. */
const lonelyRole = (overrides: Partial<Role> & { id: string }): Role =>
  exampleRole({
    title: overrides.id,
    careers: [`career-of-${overrides.id}`],
    skills: skill('sql'),
    occupations: leansOn(`occupation-of-${overrides.id}`),
    ...overrides,
  });

function catalogueOf(roles: readonly Role[]): Catalogue {
  const occupations = [...new Set(roles.flatMap((role) => role.occupations.map(({ occupation }) => occupation)))];
  return linkCatalogue(
    exampleContent({
      careers: [...new Set(roles.flatMap(({ careers }) => careers))].map((id) => exampleCareer({ id, title: id })),
      credentials: [exampleCredential()],
      occupations: occupations.map((id) => exampleOccupation({ id, title: id })),
      roles,
      comparisons: [],
    }),
  );
}

function relatedIn(roles: readonly Role[], from: string, to: string): Related | undefined {
  return nearestRoles(catalogueOf(roles))
    .get(from)
    ?.find(({ id }) => id === to);
}

test('The weights add up to one', () => {
  const sum = Object.values(relatednessWeights).reduce((total, weight) => total + weight, 0);
  assert.ok(Math.abs(sum - 1) < 1e-12);
});

test('Two roles alike in everything and joined by a move score one, with every reason', () => {
  const alike = {
    careers: ['one'],
    occupations: leansOn('one'),
    credentials: held,
    skills: skill('sql', 'statistics'),
  };
  const roles = [lonelyRole({ id: 'a', ...alike, moves: [move('b')] }), lonelyRole({ id: 'b', ...alike })];
  const related = relatedIn(roles, 'a', 'b');
  assert.ok(Math.abs((related?.score ?? 0) - 1) < 1e-12);
  assert.deepEqual(related?.reasons, [
    'shares 2 of 2 skills',
    'a usual next step',
    'in the same career',
    '1 credential in common',
    'pay figures of the same occupation',
  ]);
});

test('Each thing in common adds its weight and its reason, and nothing else does', () => {
  const apart = { skills: skill('sql') };
  const cases: [string, Partial<Role>, Partial<Role>, number][] = [
    ['in the same career', { careers: ['one'] }, { careers: ['one'] }, relatednessWeights.career],
    ['1 credential in common', { credentials: held }, { credentials: held }, relatednessWeights.credentials],
    ['a usual next step', { moves: [move('b')] }, {}, relatednessWeights.move],
    ['a usual step before', {}, { moves: [move('a')] }, relatednessWeights.move],
  ];
  for (const [reason, a, b, weight] of cases) {
    const roles = [
      lonelyRole({ id: 'a', ...apart, ...a }),
      lonelyRole({ id: 'b', skills: skill('communication'), ...b }),
    ];
    const related = relatedIn(roles, 'a', 'b');
    assert.deepEqual(related?.reasons, [reason]);
    assert.ok(Math.abs((related?.score ?? 0) - weight) < 1e-12, reason);
  }
});

test('One occupation alone makes roles no candidates for each other, yet counts among candidates', () => {
  const one = { occupations: leansOn('one') };
  const apart = [lonelyRole({ id: 'a', ...one }), lonelyRole({ id: 'b', ...one, skills: skill('communication') })];
  assert.equal(relatedIn(apart, 'a', 'b'), undefined);
  const near = [lonelyRole({ id: 'a', ...one }), lonelyRole({ id: 'b', ...one })];
  assert.deepEqual(relatedIn(near, 'a', 'b')?.reasons, ['shares 1 of 1 skill', 'pay figures of the same occupation']);
});

test('The score is the same both ways; the reasons are told from the side of each role', () => {
  const roles = [
    lonelyRole({ id: 'a', skills: skill('sql', 'communication'), moves: [move('b')] }),
    lonelyRole({ id: 'b', skills: skill('sql') }),
  ];
  const [there, back] = [relatedIn(roles, 'a', 'b'), relatedIn(roles, 'b', 'a')];
  assert.equal(there?.score, back?.score);
  assert.deepEqual(there?.reasons, ['shares 1 of 2 skills', 'a usual next step']);
  assert.deepEqual(back?.reasons, ['shares 1 of 1 skill', 'a usual step before']);
});

test('The nearest come first, equals by id, never the role itself, at most as many as asked for', () => {
  const roles = ['d', 'c', 'b', 'a'].map((id) =>
    lonelyRole({ id, skills: id === 'd' ? skill('sql', 'communication') : skill('sql') }),
  );
  const nearest = nearestRoles(catalogueOf(roles), 2);
  assert.deepEqual(
    nearest.get('c')?.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(
    nearest.get('a')?.map(({ id }) => id),
    ['b', 'c'],
  );
});

test('A role is held against the candidates of its skills, careers and credentials, never against all roles', () => {
  const keys = keysOf(skills);
  const count = 1_000;
  const roles = Array.from({ length: count }, (_, index) =>
    lonelyRole({
      id: `role-${index}`,
      careers: ['one'],
      skills: skill(keys[index % keys.length] as SkillKey, keys[(index * 7 + 1) % keys.length] as SkillKey),
      credentials: held,
      occupations: leansOn('one'),
    }),
  );
  const catalogue = catalogueOf(roles);
  let comparisons = 0;
  const counting = new Map(catalogue.roles);
  counting.get = (id) => {
    comparisons += 1;
    return catalogue.roles.get(id);
  };
  nearestRoles({ ...catalogue, roles: counting });
  const keysOfOne = 4;
  assert.ok(comparisons > 0);
  assert.ok(comparisons <= count * keysOfOne * candidatesPerKey, `${comparisons} comparisons of ${count} roles`);
});

test('Related careers are told by shared roles and skills, the nearest first', () => {
  const careers = ['one', 'two', 'three'].map((id) =>
    exampleCareer({ id, title: id, skills: id === 'three' ? skill('communication') : skill('sql', 'statistics') }),
  );
  const roles = [lonelyRole({ id: 'a', careers: ['one', 'two'] }), lonelyRole({ id: 'b', careers: ['one', 'three'] })];
  const catalogue = linkCatalogue(exampleContent({ careers, roles, comparisons: [] }));
  const related = relatedCareers(catalogue, 'one');
  assert.deepEqual(
    related.map(({ id, reasons }) => [id, reasons]),
    [
      ['two', ['1 role in both', 'shares 2 of 2 skills']],
      ['three', ['1 role in both']],
    ],
  );
  const back = relatedCareers(catalogue, 'two').find(({ id }) => id === 'one');
  assert.equal(back?.score, related[0]?.score);
  assert.equal(relatedCareers(catalogue, 'one', 1).length, 1);
});
