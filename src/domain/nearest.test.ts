import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';
import { didYouMean, nearest } from './nearest.ts';

test('the edit distance counts letters added, left out, replaced and swapped', () => {
  const cases: [string, string, number][] = [
    ['role', 'role', 0],
    ['', 'abc', 3],
    ['summary', 'sumary', 1],
    ['sumary', 'summary', 1],
    ['nurse', 'nurze', 1],
    ['careers', 'careesr', 1],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, distance] of cases) assert.equal(editDistance(a, b), distance, `${a} -> ${b}`);
});

test('the nearest words are those a few slips away, the likeliest first', () => {
  const words = ['hospitals', 'clinics', 'hospice', 'health-informatics', 'health-information-management'];
  const cases: [string, string[]][] = [
    ['hospitl', ['hospitals', 'hospice']],
    ['Health Informatics', ['health-informatics']],
    ['health_information_mangement', ['health-information-management']],
    ['zebra', []],
  ];
  for (const [word, expected] of cases) assert.deepEqual(nearest(word, words), expected, word);
});

test('where nothing is a few slips away, words with the same parts are offered', () => {
  const ids = ['healthcare-privacy-officer', 'privacy-lawyer', 'ehr-analyst'];
  assert.deepEqual(nearest('privacy-officer', ids), ['healthcare-privacy-officer']);
  assert.deepEqual(nearest('senior-ehr-analyst', ids), ['ehr-analyst']);
});

test('short words are not taken for any other short word', () => {
  assert.deepEqual(nearest('him', ['ehr', 'hie', 'phr']), ['hie']);
});

test('equally near words come in alphabetical order, and never more than asked for', () => {
  assert.deepEqual(nearest('cat', ['hat', 'bat', 'rat', 'bat'], 2), ['bat', 'hat']);
});

test('suggestions are worded as a question', () => {
  assert.equal(didYouMean([]), undefined);
  assert.equal(didYouMean(['a']), 'Did you mean "a"?');
  assert.equal(didYouMean(['a', 'b']), 'Did you mean "a" or "b"?');
  assert.equal(didYouMean(['a', 'b', 'c']), 'Did you mean "a", "b" or "c"?');
});
