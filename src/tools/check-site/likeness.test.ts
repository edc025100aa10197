import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLikeness, likePages } from './likeness.ts';
import { sampleSite } from './sample-site.ts';
import { shinglesOf } from './shingles.ts';

const words = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');
const page = (text: string) => ({ body: `<main><h1>A</h1><p>${text}</p></main>` });
const noindex = '<meta name="robots" content="noindex">';

test('Pages with more than 35 percent in common are reported, those that share less are not', () => {
  const common = words('common', 50);
  const site = sampleSite({
    '/a/': page(`${common} ${words('a', 8)}`),
    '/b/': page(`${common} ${words('b', 8)}`),
    '/c/': page(`${common} ${words('c', 100)}`),
  });
  assert.deepEqual(
    checkLikeness(site).map(({ page: path, rule }) => [path, rule]),
    [['/b/', 'near-equal-text']],
  );
  assert.deepEqual([likePages(site)[0]?.first, likePages(site)[0]?.second], ['/a/', '/b/']);
});

test('Tables, navigation, and pages that search engines do not list do not count', () => {
  const same = words('same', 60);
  const beside = (own: string) => ({
    body: `<main><h1>A</h1><nav>${same}</nav><table><tr><td>${same}</td></tr></table><p>${words(own, 30)}</p></main>`,
  });
  const site = sampleSite({
    '/a/': beside('a'),
    '/b/': beside('b'),
    '/c/': { ...page(same), head: noindex },
    '/d/': page(same),
  });
  assert.deepEqual(checkLikeness(site), []);
});

test('The share is counted right for every two pages, also where many share a phrase', () => {
  const phrase = words('phrase', 30);
  const paths = ['/a/', '/b/', '/c/', '/d/', '/e/'];
  const texts = new Map(
    paths.map((path, index) => [path, `${phrase} ${words('own', 20 + index)} ${words(`x${index}`, 6)}`]),
  );
  const site = sampleSite(
    Object.fromEntries([...texts].map(([path, text]) => [path, { body: `<main><p>${text}</p></main>` }])),
  );
  const measured = new Map(likePages(site).map(({ first, second, likeness }) => [`${first} ${second}`, likeness]));
  for (const [place, first] of paths.entries()) {
    for (const second of paths.slice(place + 1)) {
      const a = new Set(shinglesOf(texts.get(first) ?? ''));
      const b = new Set(shinglesOf(texts.get(second) ?? ''));
      const expected = [...a].filter((shingle) => b.has(shingle)).length / new Set([...a, ...b]).size;
      assert.ok(expected > 0.5);
      assert.equal(measured.get(`${first} ${second}`), expected);
    }
  }
});
