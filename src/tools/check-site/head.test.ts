import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCanonical, checkHead, checkUniqueness } from './head.ts';
import { pageOf, type SamplePage, sampleSite } from './sample-site.ts';

function rulesAgainst(sample: SamplePage): string[] {
  const site = sampleSite({ '/about/': sample });
  const page = pageOf(site, '/about/');
  return [...checkHead(page), ...checkCanonical(page, site)].map(({ rule }) => rule);
}

const noindex = '<meta name="robots" content="noindex">';

test('A sound head passes', () => {
  assert.deepEqual(rulesAgainst({}), []);
});

test('A page without a title is reported', () => {
  assert.deepEqual(rulesAgainst({ title: ' ' }), ['title']);
});

test('A page with two headings of level one, or none, is reported', () => {
  assert.deepEqual(rulesAgainst({ body: '<h1>A</h1><h1>B</h1>' }), ['heading']);
  assert.deepEqual(rulesAgainst({ body: '<h2>A</h2>' }), ['heading']);
});

test('A heading that skips a level, or stands before the first, is reported', () => {
  assert.deepEqual(rulesAgainst({ body: '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>' }), []);
  assert.deepEqual(rulesAgainst({ body: '<h1>A</h1><template><h3>B</h3></template>' }), []);
  assert.deepEqual(rulesAgainst({ body: '<h1>A</h1><h3>B</h3>' }), ['heading-order']);
  assert.deepEqual(rulesAgainst({ body: '<h2>A</h2><h1>B</h1>' }), ['heading-order']);
});

test('A description shorter than 70 or longer than 160 characters is reported', () => {
  assert.deepEqual(rulesAgainst({ description: 'x'.repeat(70) }), []);
  assert.deepEqual(rulesAgainst({ description: 'x'.repeat(160) }), []);
  for (const length of [0, 69, 161]) {
    assert.deepEqual(rulesAgainst({ description: 'x'.repeat(length) }), ['description'], `${length}`);
  }
});

test('A canonical address other than the page’s own is reported', () => {
  for (const canonical of [
    'https://crosswalk.example/about',
    'https://crosswalk.example/',
    '/about/',
    'https://a.example/about/',
  ]) {
    assert.deepEqual(rulesAgainst({ canonical }), ['canonical'], canonical);
  }
  assert.deepEqual(rulesAgainst({ head: '<link rel="canonical" href="https://crosswalk.example/about/">' }), [
    'canonical',
  ]);
});

test('A page that says noindex needs no description, but a wrong canonical address is still reported', () => {
  assert.deepEqual(rulesAgainst({ head: noindex, description: '' }), []);
  assert.deepEqual(rulesAgainst({ head: noindex, canonical: 'https://crosswalk.example/' }), ['canonical']);
});

test('A title or description that two pages share is reported at the second', () => {
  const description = 'One sentence that is long enough to be a description, yet is the same on two pages.';
  const problems = checkUniqueness(
    sampleSite({ '/a/': { title: 'Same', description }, '/b/': { title: 'Same', description } }),
  );
  assert.deepEqual(
    problems.map(({ page, rule }) => [page, rule]),
    [
      ['/b/', 'title-unique'],
      ['/b/', 'description-unique'],
    ],
  );
});
