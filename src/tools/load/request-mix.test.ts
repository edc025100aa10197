import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interleave, requestMix } from './request-mix.ts';

const files = [
  ...Array.from({ length: 300 }, (_, index) => `roles/r${String(index).padStart(3, '0')}/index.html`),
  'index.html',
  'index.html.br',
  'names.json',
  'pagefind/pagefind-entry.json',
  'pagefind/index/en_1.pf_index',
  'data/v1/roles.json',
  'data/v1/roles.csv',
  '_astro/a.js',
];

test('The mix holds pages, the search index and open data, and asks for pages by their address', () => {
  const mix = requestMix(files);
  assert.deepEqual(
    mix.map(({ name, paths }) => [name, paths.length]),
    [
      ['pages', 70],
      ['search index', 20],
      ['open data', 10],
    ],
  );
  const [pages, search, data] = mix.map(({ paths }) => new Set(paths));
  assert.equal(pages?.size, 70);
  assert.ok([...(pages ?? [])].every((path) => path === '' || path.endsWith('/')));
  assert.deepEqual([...(search ?? [])].sort(), [
    'names.json',
    'pagefind/index/en_1.pf_index',
    'pagefind/pagefind-entry.json',
  ]);
  assert.deepEqual([...(data ?? [])].sort(), ['data/v1/roles.csv', 'data/v1/roles.json']);
});

test('Every stretch of the mix holds something of each share', () => {
  const order = interleave(requestMix(files));
  assert.equal(order.length, 100);
  for (let from = 0; from < 100; from += 20) {
    const stretch = order.slice(from, from + 20);
    assert.ok(
      stretch.some((path) => /^(?:pagefind\/|names\.json)/.test(path)) &&
        stretch.some((path) => path.startsWith('data/')),
    );
  }
});

test('A site without a search index gives no figure', () => {
  assert.throws(() => requestMix(['index.html', 'data/v1/roles.json']), /no files for “search index”/);
});
