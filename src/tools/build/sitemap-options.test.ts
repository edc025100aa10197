import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemapOptions } from './sitemap-options.ts';

const dates = new Map([['/roles/coder/', { date: '2026-11-20', digest: 'd' }]]);
const options = sitemapOptions('/crosswalk/', (path) => path !== '/search/', dates);
const role = { url: 'https://crosswalk.example/crosswalk/roles/coder/' };
const home = { url: 'https://crosswalk.example/crosswalk/' };

test('A page carries the day of its last change, and none that nobody recorded', () => {
  assert.deepEqual(options.serialize(role), { ...role, lastmod: '2026-11-20' });
  assert.deepEqual(options.serialize(home), home);
});

test('A page stands in the sitemap of its kind, or in none of them', () => {
  const sitemapsOf = (page: { url: string }) =>
    Object.entries(options.chunks).flatMap(([kind, choose]) => (choose(page) === undefined ? [] : [kind]));
  assert.deepEqual(sitemapsOf(role), ['roles']);
  assert.deepEqual(sitemapsOf(home), []);
});

test('What search engines may not list is left out, whatever the base', () => {
  assert.equal(options.filter('https://crosswalk.example/crosswalk/search/'), false);
  assert.equal(options.filter(home.url), true);
});
