import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent, exampleRole } from '../domain/example-content.ts';
import { unpackNames } from '../domain/names-index.ts';
import { askedPages } from '../vocabulary/asked-pages.ts';
import { describedIndexes, madePages } from '../vocabulary/described-indexes.ts';
import { startingPoints } from '../vocabulary/starting-points.ts';
import { namesIndex } from './names-index.ts';
import { namesHeldIn } from './search-names.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

const role = exampleRole({
  id: 'chief',
  title: 'Chief health information officer (CHIO)',
  alternateTitles: [
    'Clinical documentation integrity (CDI) lead',
    'Data chief (health)',
    'Chief health information officer',
  ],
});
const content = exampleContent({ roles: [role, exampleRole()] });
const catalogue = linkCatalogue(content);
const records = searchRecords(catalogue);
const chief = records.find(({ id }) => id === 'chief');

test('Every entry, index and page has one record, sorted by address', () => {
  const lists = [
    content.careers,
    content.roles,
    content.credentials,
    content.articles,
    content.glossary,
    content.occupations,
    content.pages,
  ];
  const others = [describedIndexes, madePages, startingPoints].reduce(
    (sum, pages) => sum + Object.keys(pages).length,
    0,
  );
  assert.equal(
    records.length,
    lists.reduce((sum, list) => sum + list.length, others),
  );
  const urls = records.map(({ url }) => url);
  assert.deepEqual(urls, [...new Set(urls)].sort());
  assert.ok(urls.every((url) => url.startsWith('/') && !/^\/compare\/./.test(url)));
});

test('How people ask for pages that are no entries belongs to pages that there are', () => {
  const known = new Set(records.map(({ url }) => url));
  assert.deepEqual(
    Object.keys(askedPages).filter((path) => !known.has(path)),
    [],
  );
  assert.ok(records.some(({ url, askedAs }) => url === '/data/' && askedAs.length > 0));
});

test('Names in parentheses are names, remarks are none', () => {
  assert.deepEqual(namesHeldIn('Chief officer (CHIO)'), {
    name: 'Chief officer',
    others: ['CHIO'],
    abbreviation: 'CHIO',
  });
  assert.deepEqual(namesHeldIn('Clinical documentation (CDI) lead'), {
    name: 'Clinical documentation lead',
    others: ['CDI lead'],
    abbreviation: undefined,
  });
  assert.deepEqual(namesHeldIn('PHI (the field)'), { name: 'PHI', others: [], abbreviation: undefined });
  assert.deepEqual(namesHeldIn('Plain'), { name: 'Plain', others: [], abbreviation: undefined });
});

test('A record holds each name once: the title, the abbreviation, the others', () => {
  assert.equal(chief?.title, 'Chief health information officer');
  assert.equal(chief?.abbreviation, 'CHIO');
  assert.deepEqual(chief?.alternateTitles, ['Clinical documentation integrity lead', 'CDI lead', 'Data chief']);
});

test('The main text holds what the entry says by section, and no label of the page', () => {
  const text = chief?.text ?? [];
  assert.ok(text[0]?.text.includes(role.summary.replace(/[.]$/, '')));
  assert.deepEqual(
    text.map(({ anchor }) => anchor),
    ['', 'day', 'duties', 'takes', 'ways-in', 'moves', 'confused'].filter((anchor) =>
      text.some((section) => section.anchor === anchor),
    ),
  );
  assert.ok(text.every(({ heading }) => heading === undefined));
  assert.ok(!text.some((section) => /Where this comes from|Last reviewed|Sources/.test(section.text)));
});

test('A text belongs to the section that shows it on its page', () => {
  const textOf = (record: SearchRecord | undefined, anchor: string) =>
    record?.text.find((section) => section.anchor === anchor)?.text ?? '';
  assert.ok(textOf(chief, 'ways-in').startsWith(role.education.text));
  const [career] = catalogue.content.careers;
  const record = records.find(({ kind, id }) => kind === 'career' && id === career?.id);
  for (const tool of career?.tools ?? []) assert.ok(textOf(record, 'education').includes(tool), tool);
});

test('A name that reads like another is left out: plurals, hyphens, capitals', () => {
  const drg = { ...exampleRole(), id: 'drg', title: 'DRG analyst', alternateTitles: ['DRG analysts', 'Drg-analyst'] };
  const [record] = searchRecords(linkCatalogue(exampleContent({ roles: [drg] }))).filter(({ id }) => id === 'drg');
  assert.deepEqual(record?.alternateTitles, []);
});

test('Only roles carry a median to sort by', () => {
  assert.equal(typeof chief?.median, 'number');
  assert.ok(records.filter(({ kind }) => kind !== 'role').every(({ median }) => median === undefined));
});

test('The names file leads to the same addresses as the records', () => {
  const names = unpackNames(JSON.parse(JSON.stringify(namesIndex(catalogue, records, new Set()).root)));
  const named = records.filter(({ kind }) => kind !== 'occupation');
  assert.ok(named.length < records.length);
  assert.deepEqual(names.records.map(({ path }) => path).sort(), named.map(({ url }) => url).sort());
  assert.ok(names.facets.some(({ key }) => key === 'career'));
});
