import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReach, checkSitemap } from './reach.ts';
import { type SamplePage, sampleSite } from './sample-site.ts';

const home = { body: '<h1>Home</h1><a href="/a/">a</a>' };
const noindex: SamplePage = { head: '<meta name="robots" content="noindex, follow">' };

test('A page is reached through other pages', () => {
  assert.deepEqual(
    checkReach(sampleSite({ '/': home, '/a/': { body: '<h1>A</h1><a href="../b/#x">b</a>' }, '/b/': {} })),
    [],
  );
});

test('A page that no chain of links reaches is reported', () => {
  const problems = checkReach(sampleSite({ '/': home, '/a/': {}, '/island/': { body: '<a href="/a/">a</a>' } }));
  assert.deepEqual(
    problems.map(({ page }) => page),
    ['/island/'],
  );
});

test('A page that takes more than three links is reported with their number', () => {
  const chain = { '/': home, '/a/': { body: '<a href="/b/">b</a>' }, '/b/': { body: '<a href="/c/">c</a>' } };
  const site = sampleSite({ ...chain, '/c/': { body: '<a href="/d/">d</a>' }, '/d/': {} });
  assert.deepEqual(
    checkReach(site).map(({ page, message }) => [page, message]),
    [['/d/', 'It takes 4 links to come here from the home page.']],
  );
});

test('A page without a date in the sitemap is reported', () => {
  const problems = checkSitemap(sampleSite({}, { sitemapDates: new Map() }));
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['sitemap-date'],
  );
});

test('The page of missing addresses and noindex pages need not be reached', () => {
  assert.deepEqual(checkReach(sampleSite({ '/': home, '/a/': {}, '/404.html': {}, '/style-guide/': noindex })), []);
});

test('A page that the sitemap forgets is reported', () => {
  const problems = checkSitemap(sampleSite({ '/a/': {} }, { sitemap: ['https://crosswalk.example/'] }));
  assert.deepEqual(
    problems.map(({ page, rule }) => [page, rule]),
    [['/a/', 'sitemap-missing']],
  );
});

test('A noindex page, or an address without a page, in the sitemap is reported', () => {
  assert.deepEqual(
    checkSitemap(sampleSite({ '/style-guide/': noindex })).map(({ rule }) => rule),
    ['sitemap-extra'],
  );
  const sitemap = ['https://crosswalk.example/', 'https://crosswalk.example/gone/'];
  assert.match(checkSitemap(sampleSite({}, { sitemap }))[0]?.message ?? '', /gone/);
});
