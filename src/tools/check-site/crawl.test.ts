import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLanguage, checkLanguages, checkNotFoundPage } from './crawl.ts';
import { parsePage, readPage } from './page.ts';
import { samplePage, sampleSite } from './sample-site.ts';

const indexes = { '/a/': {}, '/b/': {}, '/c/': {}, '/d/': {} };
const ways = ['/', ...Object.keys(indexes)].map((path) => `<a href="${path}">${path}</a>`).join('');
const noindex = '<meta name="robots" content="noindex">';
const messagesFor = (sample: { head?: string; body?: string }) =>
  checkNotFoundPage(sampleSite({ ...indexes, '/404.html': sample })).map(({ message }) => message);

test('A page of missing addresses that is not listed and leads on passes', () => {
  assert.deepEqual(messagesFor({ head: noindex, body: `<h1>Not here</h1>${ways}` }), []);
});

test('The check finds a page of missing addresses that is listed, leads nowhere, or is not there', () => {
  assert.deepEqual(messagesFor({ body: `<h1>Not here</h1>${ways}` }), [
    'Search engines may list the page for missing addresses.',
  ]);
  assert.deepEqual(messagesFor({ head: noindex, body: '<h1>Not here</h1><a href="/">Home</a>' }), [
    'It leads to 1 pages.',
  ]);
  assert.match(checkNotFoundPage(sampleSite(indexes))[0]?.message ?? '', /no page for missing addresses/);
});

test('The check finds versions in other languages where there is one language', () => {
  const head = '<link rel="alternate" hreflang="es" href="https://crosswalk.example/es/">';
  const site = sampleSite({ '/a/': { head } });
  assert.match(checkLanguages(site)[0]?.message ?? '', /the whole site is in en-US/);
  const spanish = readPage('/es/', parsePage(samplePage('/es/').replace('lang="en-US"', 'lang="es"')));
  assert.deepEqual(checkLanguages({ ...site, pages: new Map([...site.pages, ['/es/', spanish]]) }), []);
});

test('The check finds a page without a language', () => {
  const page = (html: string) => checkLanguage(readPage('/a/', parsePage(html))).map(({ message }) => message);
  assert.deepEqual(page(samplePage('/a/')), []);
  assert.deepEqual(page(samplePage('/a/').replace(' lang="en-US"', '')), ['The page does not say its language.']);
  assert.deepEqual(page(samplePage('/a/').replace('en-US', 'english')), ['“english” is no language.']);
});
