import assert from 'node:assert/strict';
import { test } from 'node:test';
import { responseHeaders } from '../../views/security-headers.ts';
import type { HostedSite } from './answer.ts';
import { keptFolders, uploadGroups } from './upload-groups.ts';

const siteOf = (base: string, ...files: string[]): HostedSite => ({
  base,
  files: new Set(files),
  headerRules: responseHeaders({ styleHashes: [], base }),
  redirects: new Map(),
});

const daily = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

test('Hashed files go first and pages last, each with its own type and caching', () => {
  const site = siteOf(
    '/',
    'index.html',
    'roles/index.md',
    'rss.xml',
    'feed.xml',
    '_astro/a.js',
    'pagefind/index/a.pf_index',
  );
  assert.deepEqual(uploadGroups(site), [
    { type: 'application/octet-stream', cacheControl: forEver, files: ['pagefind/index/a.pf_index'] },
    { type: 'text/javascript; charset=utf-8', cacheControl: forEver, files: ['_astro/a.js'] },
    { type: 'text/markdown; charset=utf-8', cacheControl: daily, files: ['roles/index.md'] },
    { type: 'text/xml; charset=utf-8', cacheControl: daily, files: ['feed.xml', 'rss.xml'] },
    { type: 'text/html; charset=utf-8', cacheControl: daily, files: ['index.html'] },
  ]);
});

test('A type that a rule gives goes before that of the ending, below a path too', () => {
  const [group] = uploadGroups(siteOf('/crosswalk/', 'speculation-rules.json'));
  assert.equal(group?.type, 'application/speculationrules+json');
});

test('Compressed twins are not stored', () => {
  assert.deepEqual(uploadGroups(siteOf('/', 'names.json.br', 'names.json.gz')), []);
});

test('Folders of hashed files may keep those of earlier releases', () => {
  const folders = keptFolders(siteOf('/crosswalk/'));
  assert.ok(folders.includes('_astro/*'));
  assert.ok(!folders.includes('data/v1/*'));
  assert.deepEqual(folders, keptFolders(siteOf('/')));
});
