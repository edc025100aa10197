import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsWords } from './holds-words.ts';

const text = 'The coder coded a chart. Reciprocity agreements cover foreign programs; privacy officers decide.';

const queries: readonly (readonly [query: string, holds: boolean, why: string])[] = [
  ['coding charts', true, 'in another form'],
  ['the privacy officer', true, 'without fillers'],
  ['pizza', false, 'a word that is not there'],
  ['pizza coder', false, 'one word is there, the other not'],
  ['recipe', false, 'a word that only begins alike'],
];

for (const [query, holds, why] of queries) {
  test(`A text ${holds ? 'holds' : 'does not hold'} “${query}”: ${why}`, () => {
    assert.equal(holdsWords(text, query), holds);
  });
}
