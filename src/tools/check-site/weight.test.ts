import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, sampleSite } from './sample-site.ts';
import { checkPageWeight, checkScriptWeight } from './weight.ts';

function problemsOfPage(path: string, weight: number): number {
  const site = sampleSite({ [path]: {} }, { weights: new Map([[path, weight]]) });
  return checkPageWeight(pageOf(site, path), site).length;
}

test('An ordinary page may weigh 14 kB, an article or a comparison 20 kB', () => {
  assert.equal(problemsOfPage('/roles/coder/', 14 * 1024), 0);
  assert.equal(problemsOfPage('/roles/coder/', 14 * 1024 + 1), 1);
  assert.equal(problemsOfPage('/articles/him/', 20 * 1024), 0);
  assert.equal(problemsOfPage('/compare/a-vs-b/', 20 * 1024 + 1), 1);
});

test('Scripts count with all that they import, each once', () => {
  const weights = new Map([
    ['/_astro/loader.js', 900],
    ['/_astro/shared.js', 600],
    ['/_astro/search.js', 5000],
  ]);
  const imports = new Map([
    ['/_astro/loader.js', ['/_astro/shared.js']],
    ['/_astro/shared.js', ['/_astro/loader.js']],
  ]);
  const head =
    '<script type="module" src="/_astro/loader.js"></script><link rel="modulepreload" href="/_astro/shared.js">';
  const problems = (changed: ReadonlyMap<string, number>) => {
    const site = sampleSite({ '/a/': { head } }, { weights: changed, imports });
    return checkScriptWeight(pageOf(site, '/a/'), site).length;
  };
  assert.equal(problems(weights), 0);
  assert.equal(problems(new Map([...weights, ['/_astro/shared.js', 700]])), 1);
});

test('A page without scripts passes', () => {
  const site = sampleSite({ '/a/': {} });
  assert.deepEqual(checkScriptWeight(pageOf(site, '/a/'), site), []);
});
