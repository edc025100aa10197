import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { listOfflineFiles, offlineWorker } from './offline-files.ts';

test('Both workers are plain scripts: one answers requests, the other removes what was kept', () => {
  for (const isOffered of [true, false]) assert.doesNotThrow(() => new Script(offlineWorker(isOffered)));
  assert.match(offlineWorker(true), /addEventListener\('fetch'/);
  assert.doesNotMatch(offlineWorker(true), /caches\.(?:open|delete)/);
  assert.doesNotMatch(offlineWorker(false), /'fetch'/);
  assert.match(offlineWorker(false), /caches\.delete[\s\S]*unregister/);
});

test('The list names assets, entries and pairs of the built site, sorted, without indexes and compressed twins', async () => {
  const site = mkdtempSync(join(tmpdir(), 'crosswalk-'));
  try {
    for (const folder of ['_astro', 'careers/one', 'roles/b', 'roles/a', 'compare/a-vs-b']) {
      mkdirSync(join(site, folder), { recursive: true });
    }
    for (const file of ['_astro/b.js', '_astro/b.js.br', '_astro/a.css', 'roles/index.html']) {
      writeFileSync(join(site, file), '');
    }
    const { assets, ...ids } = await listOfflineFiles(site);
    assert.deepEqual(assets.slice(0, 2), ['/_astro/a.css', '/_astro/b.js']);
    assert.deepEqual(ids, { careers: ['one'], roles: ['a', 'b'], pairs: ['a-vs-b'] });
  } finally {
    rmSync(site, { recursive: true });
  }
});
