import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPages } from './read-pages.ts';
import { samplePage } from './sample-site.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-pages-'));
after(() => rmSync(root, { recursive: true }));

function write(path: string, body: string): string {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'index.html'), samplePage(path, { body }));
  return `${path}index.html`;
}

const sound = Array.from({ length: 150 }, (_, place) => write(`/${place}/`, `<main><h1>Page ${place}</h1></main>`));
const broken = write('/broken/', '<main><h1>A</h1><ul><p>b</p></ul></main>');

test('Workers read all pages, and each shape of markup is held against the rules once', async () => {
  const { pages, weights, markupFaults: faultsToCome } = await readPages(root, [...sound, broken]);
  const markupFaults = await faultsToCome;
  assert.equal(pages.size, 151);
  assert.equal(pages.get('/149/')?.title, 'Page /149/');
  assert.ok([...weights.values()].every((weight) => weight > 100));
  assert.deepEqual([...markupFaults.keys()].sort(), ['/0/', '/broken/']);
  assert.deepEqual(markupFaults.get('/0/'), []);
  assert.match(
    markupFaults
      .get('/broken/')
      ?.map(({ rule }) => rule)
      .join() ?? '',
    /element-permitted-content/,
  );
});

test('The same pages are looked at in every run', async () => {
  const run = async () => {
    const { markupFaults, ...read } = await readPages(root, [...sound, broken]);
    return { ...read, markupFaults: await markupFaults };
  };
  const [first, second] = await Promise.all([run(), run()]);
  assert.deepEqual(first, second);
});

test('A page that cannot be read ends the reading with its name', async () => {
  await assert.rejects(readPages(root, ['/gone/index.html']), /gone/);
});

test('A site without pages needs no worker', async () => {
  assert.equal((await readPages(root, [])).pages.size, 0);
});
