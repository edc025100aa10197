import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCopy } from './copy-plan.ts';

const site = {
  assets: ['/_astro/a.js'],
  careers: ['one'],
  roles: ['x', 'y', 'z'],
  pairs: ['x-vs-y', 'y-vs-z'],
};

test('A copy holds each entry, the pairs of them that have a page, and what these need', () => {
  const { pages, files } = planCopy(['y', 'one', 'x'], site);
  assert.deepEqual(pages.slice(0, 4), ['/roles/y/', '/careers/one/', '/roles/x/', '/compare/x-vs-y/']);
  assert.ok(pages.includes('/offline/') && pages.includes('/compare/'));
  assert.ok(!pages.includes('/compare/y-vs-z/'));
  assert.deepEqual(files, [
    '/data/v1/roles/y.json',
    '/data/v1/careers/one.json',
    '/data/v1/roles/x.json',
    '/_astro/a.js',
  ]);
});

test('Ids that the site no longer has, and ids named twice, are left out', () => {
  assert.deepEqual(planCopy(['gone', 'x', 'x'], site), planCopy(['x'], site));
});
