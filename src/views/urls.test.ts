import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { entryKinds } from '../vocabulary/entry-kinds.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { pathOf } from './urls.ts';

/** What the functions answer in a build with this base; the base is read once, when a build starts. */
function addressesUnder(base: string): unknown {
  const program = `
    import { absoluteUrl, href, hrefOf, sourceHref } from ${JSON.stringify(new URL('./urls.ts', import.meta.url).href)};
    console.log(JSON.stringify([
      href('/'), href('/roles/'), hrefOf('role', 'ehr-analyst'), hrefOf('term', 'ehr'), sourceHref('bls'),
      absoluteUrl('/roles/'),
    ]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: base, SITE_URL: 'https://site.example' },
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

test('At the root of a host, addresses start with one slash', () => {
  assert.deepEqual(addressesUnder('/'), [
    '/',
    '/roles/',
    '/roles/ehr-analyst/',
    '/glossary/#ehr',
    '/sources/#bls',
    'https://site.example/roles/',
  ]);
});

test('Below a base, every address starts with the base', () => {
  assert.deepEqual(addressesUnder('/crosswalk/'), [
    '/crosswalk/',
    '/crosswalk/roles/',
    '/crosswalk/roles/ehr-analyst/',
    '/crosswalk/glossary/#ehr',
    '/crosswalk/sources/#bls',
    'https://site.example/crosswalk/roles/',
  ]);
});

test('Every kind of entry has a path that ends in a slash, or a place on a page', () => {
  for (const kind of keysOf(entryKinds))
    assert.match(pathOf(kind, 'an-id'), /^\/(?:[a-z]+\/)?(?:#an-id|an-id\/)$/, kind);
});
