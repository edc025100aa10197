import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shinglesOf } from './shingles.ts';

test('A text is cut into every five words in a row, a short one is left whole', () => {
  assert.equal(shinglesOf('One two three four five six').length, 2);
  assert.equal(shinglesOf('One two').length, 1);
  assert.deepEqual(shinglesOf('one two three four five'), shinglesOf('(One two three) four  FIVE!'));
});

test('Each sequence counts once, in ascending order, with a number of its own', () => {
  const words = Array.from({ length: 20_000 }, (_, place) => `word${place}`);
  const numbers = shinglesOf([...words, ...words].join(' '));
  assert.equal(numbers.length, words.length);
  assert.ok(numbers.every((number, place) => Number.isSafeInteger(number) && number > (numbers[place - 1] ?? -1)));
});

test('The order of words counts', () => {
  assert.notDeepEqual(shinglesOf('a b c d e'), shinglesOf('e d c b a'));
  assert.notDeepEqual(shinglesOf('a b c d e'), shinglesOf('a b c e d'));
});
