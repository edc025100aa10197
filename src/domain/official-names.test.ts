import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occupationInSentence, placeInSentence } from './official-names.ts';

test('An official title that is turned around, or holds a remainder, is said in the order of speech', () => {
  assert.equal(occupationInSentence('Managers, all other'), 'managers not listed elsewhere');
  assert.equal(
    occupationInSentence('Health specialties teachers, postsecondary'),
    'postsecondary health specialties teachers',
  );
  assert.equal(occupationInSentence('Data scientists'), 'data scientists');
});

test('The District of Columbia has its article, states have none', () => {
  assert.deepEqual(['District of Columbia', 'Maine'].map(placeInSentence), ['the District of Columbia', 'Maine']);
});
