import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsWords } from './holds-words.ts';
import { pagesWithSomeWords, type WordSearch } from './some-words.ts';

const texts = [
  'The denials analyst fights for claims that a payer refused.',
  'The registrar writes cancer cases down for the state.',
  'The coder reads charts and writes codes.',
  'The security analyst keeps attackers out.',
  'A payer pays claims.',
];

/** Like the real index, it cuts an unknown word short until something fits. */
const search: WordSearch<string> = async (word) => {
  const fits = (text: string) => text.toLowerCase().includes(word.slice(0, 4));
  return texts
    .map((text, place) => ({ id: String(place), score: 1, data: async () => text }))
    .filter((_, place) => fits(texts[place] ?? ''));
};

const found = (query: string, most = 3) => pagesWithSomeWords(search, query, most, holdsWords);

test('A page with most of the words comes before one with few', async () => {
  assert.equal((await found('writing cancer cases into books'))[0], texts[1]);
});

test('The field’s word stands for an everyday one', async () => {
  const lay = await found('hacker analyst');
  assert.equal(lay[0], texts[3]);
  assert.ok((await found('insurance refused')).includes(texts[0] as string));
});

test('One word of several is not enough, nor is a word that only begins like one on the page', async () => {
  assert.deepEqual(await found('cancer telescope galaxy'), []);
  assert.deepEqual(await found('codfish payphone'), []);
});

test('A single word is left to the search for all words', async () => {
  assert.deepEqual(await found('cancer'), []);
});

test('No more pages are returned than asked for', async () => {
  assert.equal((await found('payer claims', 1)).length, 1);
});
