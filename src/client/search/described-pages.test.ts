import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DescribedText, describedPages, pagesBefore, type WordSearch } from './described-pages.ts';

const pages: readonly DescribedText[] = [
  {
    path: '/denials/',
    lines: ['Denials analyst', 'fights insurance appeals', 'gets refused money back'],
    text: 'Argues with payers.',
  },
  {
    path: '/registrar/',
    lines: ['Cancer registrar', 'writes down tumor cases'],
    text: 'Sends cases to the state by law.',
  },
  {
    path: '/coder/',
    lines: ['Outpatient coder', 'turns visit notes into codes'],
    text: 'Reads notes; a payer may refuse the codes.',
  },
  {
    path: '/security/',
    lines: ['Security analyst', 'keeps hackers out'],
    text: 'Insurance against an attack is not enough.',
  },
  { path: '/payer/', lines: ['Payer', 'who pays'], text: 'It pays.' },
  { path: '/biller/', lines: ['Biller', 'sends the bill'], text: 'Insurance and appeals are part of it.' },
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

const rank = async (query: string, described: readonly DescribedText[]) => {
  const searchThese: WordSearch<DescribedText> = async (word) =>
    described.flatMap((page, place) =>
      page.lines.some((line) => line.includes(word))
        ? [{ id: String(place), score: 1, matchedMetaFields: ['asked'], data: async () => page }]
        : [],
    );
  const ranked = await describedPages(searchThese, query, described.length, (page) => page);
  return ranked.map(({ page }) => page.path);
};

test('Who asks for pay means a page with figures, and an article only where it is called after pay', async () => {
  const article = { path: '/articles/nurse/', lines: ['nurse moving to a desk'], text: '' };
  const asked = {
    path: '/articles/wages/',
    lines: ['Salary of a nurse at a desk', 'nurse moving to a desk'],
    text: '',
  };
  const role = { path: '/roles/nurse/', lines: ['nurse moving to a desk'], text: '' };
  assert.deepEqual(await rank('nurse desk moving', [article, role]), ['/articles/nurse/', '/roles/nurse/']);
  assert.deepEqual(await rank('nurse desk salary', [article, role]), ['/roles/nurse/', '/articles/nurse/']);
  assert.equal((await rank('nurse desk salary', [asked, role]))[0], '/articles/wages/');
});

test('A line that says what the query says tells more than a longer one that holds it', async () => {
  const long = { path: '/long/', lines: ['opens the front desk of a clinic for the night shift'], text: '' };
  const short = { path: '/short/', lines: ['', 'front desk of a clinic'], text: '' };
  assert.deepEqual(await rank('front desk clinic', [long, short]), ['/short/', '/long/']);
});

test('Who describes somebody’s work means a role before a term, who describes a thing does not', async () => {
  const lines = ['matches the records of a manager'];
  const [term, role] = ['/glossary/#matching', '/roles/matcher/'].map((path) => ({ path, lines, text: '' }));
  assert.ok(term && role);
  assert.deepEqual(await rank('records manager', [term, role]), [role.path, term.path]);
  assert.deepEqual(await rank('matches records', [term, role]), [term.path, role.path]);
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

const before = async (query: string, path: string, { isSure = false, isGuess = false } = {}) => {
  const names = pages.find((page) => page.path === path)?.lines.slice(0, 1) ?? [];
  return pagesBefore({ path, names, isSure, isGuess }, { search, query, read: (page) => page });
};

test('A page that is described much better stands before what is named', async () => {
  const { pages: found, leading } = await before('insurance appeals', '/payer/');
  assert.deepEqual([found[0], leading], [pages[0], 1]);
});

test('Nothing stands before a name that says all, or that is surely meant, or as well described', async () => {
  assert.equal((await before('how much does a cancer registrar make', '/registrar/')).leading, 0);
  assert.equal((await before('insurance appeals', '/payer/', { isSure: true })).leading, 0);
  assert.equal((await before('insurance appeals', '/denials/')).leading, 0);
});

test('A page that most of a query describes stands before one that the names only guess at', async () => {
  const query = 'denials analyst fights insurance appeals notes';
  assert.equal((await before(query, '/security/')).leading, 0);
  assert.equal((await before(query, '/security/', { isGuess: true })).leading, 1);
});

test('Where nothing is named, all that are described are returned, and none leads', async () => {
  const { pages: found, leading } = await pagesBefore(undefined, {
    search,
    query: 'insurance appeals',
    read: (page) => page,
  });
  assert.equal(leading, 0);
  assert.ok(found.length > 0);
});

test('“it” is no department where something else is asked about', async () => {
  assert.equal((await before('is a cancer registrar worth it', '/registrar/')).leading, 0);
});
