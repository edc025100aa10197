import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBudgets } from './budgets.ts';
import { pageOf, type SamplePage, sampleSite } from './sample-site.ts';

const problemsOf = (path: string, sample: SamplePage, weights: Readonly<Record<string, number>> = {}) => {
  const site = sampleSite({ [path]: sample }, { weights: new Map(Object.entries(weights)) });
  return checkBudgets(pageOf(site, path), site);
};
const font = '<link rel="preload" as="font" href="/_astro/a.woff2">';
const loader = '<script type="module" src="/_astro/loader.js"></script>';

test('A page with its loader and a font passes, and icons do not count', () => {
  const head = `${font}${loader}<link rel="icon" href="/icon.svg">`;
  assert.deepEqual(problemsOf('/a/', { head }, { '/_astro/a.woff2': 24 * 1024 }), []);
});

test('A fourth request is reported with the files that are asked for', () => {
  const [problem] = problemsOf('/a/', { head: `${font}${loader}<script src="/_astro/more.js"></script>` });
  assert.equal(problem?.rule, 'budget-requests');
  assert.match(problem?.message ?? '', /4 requests of 3: .*\/_astro\/more\.js/);
  assert.deepEqual(problemsOf('/fit/', { head: `${font}${loader}<script src="/_astro/more.js"></script>` }), []);
});

test('Heavy fonts and pictures are reported by name', () => {
  const body = '<main><h1>A</h1><img src="/photo.png" alt=""></main>';
  const weights = { '/_astro/a.woff2': 24 * 1024 + 1, '/photo.png': 40 * 1024 + 1 };
  const problems = problemsOf('/a/', { head: font, body }, weights);
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['budget-fonts', 'budget-pictures'],
  );
  assert.match(problems.map(({ message }) => message).join(), /a\.woff2.*photo\.png/);
});

test('Too many elements are reported with the commonest, but lists of everything may hold more', () => {
  const body = `<main><h1>A</h1>${'<i>x</i>'.repeat(1400)}</main>`;
  assert.match(problemsOf('/a/', { body })[0]?.message ?? '', /14\d\d elements of 1400; most are <i>/);
  assert.deepEqual(problemsOf('/roles/', { body }), []);
});
