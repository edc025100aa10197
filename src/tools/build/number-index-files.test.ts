import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { numberIndexFiles } from './number-index-files.ts';

const pack = (list: string) => gzipSync(Buffer.from(list, 'latin1'));
const content = new Uint8Array([1]);
const list = 'page\x6aen_981e582\x10\x6aen_fc15a59cvie\x6aen_01234ab';
const files = (written: string) => [
  { path: 'pagefind.en_ec79a14778.pf_meta', content: pack(written) },
  { path: 'fragment/en_981e582.pf_fragment', content },
  { path: 'fragment/en_fc15a59.pf_fragment', content },
  { path: 'index/en_01234ab.pf_index', content },
  { path: 'pagefind.js', content },
];

test('Files are numbered in the order of the list, which says their new names and nothing else anew', () => {
  const numbered = numberIndexFiles(files(list));
  const text = gunzipSync(numbered[0]?.content ?? content).toString('latin1');
  const mark = /en_(\w{4})000/.exec(text)?.[1];
  assert.equal(text, `page\x6aen_${mark}000\x10\x6aen_${mark}001cvie\x6aen_${mark}002`);
  assert.deepEqual(
    numbered.map(({ path }) => path),
    [
      'pagefind.en_ec79a14778.pf_meta',
      `fragment/en_${mark}000.pf_fragment`,
      `fragment/en_${mark}001.pf_fragment`,
      `index/en_${mark}002.pf_index`,
      'pagefind.js',
    ],
  );
});

test('Names change when anything in the index does, and are the same for the same index', () => {
  const path = (written: string) => numberIndexFiles(files(written))[1]?.path;
  assert.equal(path(list), path(list));
  assert.notEqual(path(list), path(list.replace('fc15a59', 'fc15a5a')));
});

test('An index without a list is refused', () => {
  assert.throws(() => numberIndexFiles([]), /no list/);
});
