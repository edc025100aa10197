import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { styleHash } from '../../styles/style-hash.ts';
import { hostFiles } from './host-files.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-host-files-'));
after(() => rmSync(root, { recursive: true }));

const read = (name: string) => readFileSync(join(root, name), 'utf8');

test('A finished build gets headers that allow all its inlined styles, and compressed twins where they are smaller', async () => {
  const home = `<style>a{}</style>${'<p>words to compress</p>'.repeat(40)}`;
  writeFileSync(join(root, 'index.html'), home);
  writeFileSync(join(root, 'other.html'), '<style>a{}</style><style>b{}</style>');
  writeFileSync(join(root, 'tiny.txt'), 'x');
  writeFileSync(join(root, 'photo.png'), 'a picture '.repeat(100));
  const messages: string[] = [];

  const { hooks } = hostFiles(() => ({ redirects: [], pairIds: new Set(['a-vs-b']) }));
  hooks['astro:config:done']({ config: { base: '/crosswalk' } });
  await hooks['astro:build:done']({
    dir: pathToFileURL(root + sep),
    logger: { info: (message) => messages.push(message) },
  });

  assert.match(read('_headers'), /^\/crosswalk\/\*\n/);
  for (const css of ['a{}', 'b{}']) assert.ok(read('_headers').includes(`'${styleHash(css)}'`));
  assert.equal(read('_redirects'), '/crosswalk/compare/b-vs-a/ /crosswalk/compare/a-vs-b/ 301\n');
  assert.equal(brotliDecompressSync(readFileSync(join(root, 'index.html.br'))).toString(), home);
  assert.equal(gunzipSync(readFileSync(join(root, 'index.html.gz'))).toString(), home);
  for (const name of ['tiny.txt.br', 'tiny.txt.gz', 'photo.png.br', '_headers.br']) {
    assert.ok(!existsSync(join(root, name)), name);
  }
  assert.match(messages.join(), /2 files compressed/);
});
