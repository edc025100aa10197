import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, linkCatalogue } from './catalogue.ts';
import { exampleContent, exampleRole } from './example-content.ts';
import { moveBetween, stepNeeds } from './moves.ts';

const step = { to: 'b', carriesOver: 'Care.', missing: 'SQL.', evidence: 'editorial' as const };
const catalogue = linkCatalogue(
  exampleContent({
    roles: [
      exampleRole({ id: 'a', moves: [step], skills: [{ skill: 'communication', level: 'expert' }] }),
      exampleRole({
        id: 'nurse',
        license: { kind: 'registered-nurse', editorial: true },
        education: { level: 'bachelor', text: 'A degree is usual.', editorial: true },
        credentials: [
          { credential: 'rhia', standing: 'required', because: 'The law asks for it.' },
          { credential: 'rhit', standing: 'helpful', because: 'It helps.' },
        ],
      }),
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

const needs = (from: string, to: string) => stepNeeds(entryOf(catalogue, from), entryOf(catalogue, to));

test('Skills to add are those the second asks for and the first does not, in the second’s order', () => {
  assert.deepEqual(needs('a', 'b').skills, ['sql', 'record-integrity']);
  assert.deepEqual(needs('b', 'a').skills, []);
});

test('A step needs the license, the education and the credentials that the second asks for and the first does not', () => {
  const closed = needs('a', 'nurse');
  assert.equal(closed.license, 'registered-nurse');
  assert.equal(closed.education, 'bachelor');
  assert.deepEqual(closed.credentials, ['rhia']);
  const open = needs('nurse', 'a');
  assert.deepEqual([open.license, open.education, open.credentials], [undefined, undefined, []]);
  const same = needs('nurse', 'nurse');
  assert.deepEqual([same.license, same.education, same.credentials], [undefined, undefined, []]);
});
