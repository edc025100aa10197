import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from './catalogue.ts';
import { exampleContent, exampleRole } from './example-content.ts';
import { missingSkills, moveBetween } from './moves.ts';

const step = { to: 'b', carriesOver: 'Care.', missing: 'SQL.', evidence: 'editorial' as const };
const catalogue = linkCatalogue(
  exampleContent({
    roles: [
      exampleRole({ id: 'a', moves: [step], skills: [{ skill: 'communication', level: 'expert' }] }),
      exampleRole({
        id: 'b',
        skills: [
          { skill: 'sql', level: 'working' },
          { skill: 'communication', level: 'basic' },
          { skill: 'record-integrity', level: 'basic' },
        ],
      }),
    ],
  }),
);

test('A move is known in the direction an entry states, and only there', () => {
  assert.deepEqual(moveBetween(catalogue, 'a', 'b'), step);
  assert.equal(moveBetween(catalogue, 'b', 'a'), undefined);
  assert.equal(moveBetween(catalogue, 'nobody', 'b'), undefined);
});

test('Missing skills are those the second role asks for and the first does not, in the second’s order', () => {
  assert.deepEqual(missingSkills(catalogue, 'a', 'b'), ['sql', 'record-integrity']);
  assert.deepEqual(missingSkills(catalogue, 'b', 'a'), []);
  assert.throws(() => missingSkills(catalogue, 'a', 'nobody'), /"nobody"/);
});
