import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikeWords, partWord } from './alike-words.ts';

const known = new Map(
  ['coder', 'coding', 'coders', 'informatics', 'information', 'rhia', 'rhit', 'him', 'himss', 'hipaa', '10'].map(
    (word) => [word, true],
  ),
);
const alike = (typed: string) => alikeWords(typed, known).map(({ word, likeness }) => `${word} ${likeness}`);

const cases: readonly (readonly [typed: string, alike: readonly string[], why: string])[] = [
  ['coder', ['coder same', 'coders same', 'coding family'], 'its plural and its family'],
  ['inform', ['informatics beginning', 'information beginning'], 'words that begin with it'],
  ['infromatics', ['informatics slip'], 'two letters swapped'],
  ['hippa', ['hipaa slip'], 'one letter replaced'],
  ['rhik', [], 'too short for a slip'],
  ['him', ['him same'], 'a known abbreviation is finished'],
  ['11', [], 'numbers are exact'],
  ['xylophone', [], 'nothing is near'],
];

for (const [typed, expected, why] of cases) {
  test(`“${typed}” may mean ${expected.join(', ') || 'nothing'}: ${why}`, () => {
    assert.deepEqual(alike(typed), expected);
  });
}

test('The same word counts more than its family, and this more than a slip', () => {
  const quality = (typed: string, word: string) =>
    alikeWords(typed, known).find((each) => each.word === word)?.quality ?? 0;
  assert.ok(quality('coder', 'coder') > quality('coder', 'coding'));
  assert.ok(quality('coder', 'coding') > quality('hippa', 'hipaa'));
});

test('Two words run together are parted where both are known', () => {
  assert.deepEqual(partWord('informationcoder', known), ['information', 'coder']);
  assert.deepEqual(partWord('informationpizza', known), ['informationpizza']);
  assert.deepEqual(partWord('coder', known), ['coder']);
});
