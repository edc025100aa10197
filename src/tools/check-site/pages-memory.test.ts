import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { openMemory } from './pages-memory.ts';
import { readPages } from './read-pages.ts';
import { samplePage } from './sample-site.ts';

const workshop = mkdtempSync(join(tmpdir(), 'crosswalk-memory-'));
after(() => rmSync(workshop, { recursive: true }));
const root = join(workshop, 'site');
const file = join(workshop, 'memory', 'pages');

function write(path: string, body: string): string {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'index.html'), samplePage(path, { body }));
  return `${path}index.html`;
}

/** Reads the pages with what is in the file, and waits until what was learned is saved. */
async function read(names: readonly string[]) {
  const { markupFaults, ...rest } = await readPages(root, names, openMemory(file));
  return { ...rest, markupFaults: await markupFaults };
}

/** Changes what the file says of a page, so that a test can tell whether it was believed. */
function forge(change: (remembered: { code: string; pages: Map<string, { facts: { weight: number } }> }) => void) {
  const remembered = deserialize(readFileSync(file));
  change(remembered);
  writeFileSync(file, serialize(remembered));
}

const sound = write('/sound/', '<main><h1>Sound</h1></main>');
const broken = write('/broken/', '<main><h1>A</h1><ul><p>b</p></ul></main>');

test('What is remembered says the same as what is read, and only one file is left', async () => {
  const first = await read([sound, broken]);
  assert.deepEqual(await read([sound, broken]), first);
  assert.ok((first.markupFaults.get('/broken/')?.length ?? 0) > 0);
  assert.deepEqual(readdirSync(join(workshop, 'memory')), ['pages']);
});

test('A page is read again when its bytes or its compressed twin have changed, and others are not', async () => {
  forge(({ pages }) => {
    for (const page of pages.values()) page.facts.weight = 12_345;
  });
  assert.deepEqual([...(await read([sound, broken])).weights.values()], [12_345, 12_345]);
  write('/sound/', '<main><h1>Sounder</h1></main>');
  writeFileSync(join(root, 'broken/index.html.br'), 'twin');
  const changed = await read([sound, broken]);
  assert.deepEqual(
    [...changed.weights.values()].filter((weight) => weight === 12_345),
    [],
  );
  assert.equal(changed.weights.get('/broken/'), 4);
});

test('Pages that are gone are forgotten', async () => {
  assert.deepEqual([...(await read([broken])).pages.keys()], ['/broken/']);
  assert.deepEqual([...openMemory(file).pages.keys()], [broken]);
});

test('Nothing is believed of a file that is broken or was written by other code', async () => {
  const right = await read([sound, broken]);
  forge((remembered) => {
    remembered.code = 'other';
    for (const page of remembered.pages.values()) page.facts.weight = 12_345;
  });
  assert.deepEqual(await read([sound, broken]), right);
  writeFileSync(file, 'broken');
  assert.deepEqual(await read([sound, broken]), right);
});
