import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DescribedText, describedPages, type WordSearch } from './described-pages.ts';

const pages: readonly DescribedText[] = [
  { lines: ['Denials analyst', 'fights insurance appeals', 'gets refused money back'], text: 'Argues with payers.' },
  { lines: ['Cancer registrar', 'writes down tumor cases'], text: 'Sends cases to the state by law.' },
  { lines: ['Outpatient coder', 'turns visit notes into codes'], text: 'Reads notes; a payer may refuse the codes.' },
  { lines: ['Security analyst', 'keeps hackers out'], text: 'Insurance against an attack is not enough.' },
  { lines: ['Payer', 'who pays'], text: 'An insurance that pays.' },
];

/** Like the real index, it cuts an unknown word short until something fits. */
const search: WordSearch<DescribedText> = async (word) => {
  const fits = (text: string) => text.toLowerCase().includes(word.slice(0, 4));
  return pages.flatMap((page, place) => {
    const matchedMetaFields = page.lines.some(fits) ? ['asked'] : [];
    if (matchedMetaFields.length === 0 && !fits(page.text)) return [];
    return [{ id: String(place), score: 1, matchedMetaFields, data: async () => page }];
  });
};

const found = (query: string, most = 3) => describedPages(search, query, most, (page) => page);

test('The page that is asked for with the words comes before one whose text holds them', async () => {
  const [first, second] = await found('somebody for insurance refused');
  assert.equal(first?.page, pages[0]);
  assert.ok((first?.score ?? 0) > (second?.score ?? 0));
});

test('Words in one line tell more than words in several', async () => {
  const [apart] = await found('insurance refused');
  const [together] = await found('insurance appeals');
  assert.equal(together?.page, pages[0]);
  assert.ok((together?.score ?? 0) > (apart?.score ?? 0));
});

test('How much of a query describes a page is told', async () => {
  const [whole] = await found('tumor cases');
  const [half] = await found('tumor cases underwater');
  assert.equal(whole?.share, 1);
  assert.ok(half && half.share > 0.4 && half.share < 1);
});

test('One word of several is not enough, nor is a word that only begins like one on the page', async () => {
  assert.deepEqual(await found('tumor telescope galaxy'), []);
  assert.deepEqual(await found('codfish payphone'), []);
});

test('A single word is left to the search for all words', async () => {
  assert.deepEqual(await found('cancer'), []);
});

test('No more pages are returned than asked for', async () => {
  assert.equal((await found('payer insurance', 1)).length, 1);
});
