import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { compressFiles, writeTwins } from './compress-files.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-compress-'));
after(() => rmSync(root, { recursive: true }));

test('A file that is gzip inside gets a twin of what it holds, which its reader takes as well', async () => {
  const packed = join(root, 'wasm.en.pagefind');
  const plain = Buffer.from(`pagefind_dcd${Array.from({ length: 2000 }, (_, place) => place).join(' ')}`);
  writeFileSync(packed, gzipSync(plain));
  await writeTwins(packed);
  assert.deepEqual(brotliDecompressSync(readFileSync(`${packed}.br`)), plain);
  assert.ok(!existsSync(`${packed}.gz`));
  rmSync(packed);
});

test('Text files larger than a packet get twins that hold the same, all others get none', async () => {
  const home = '<p>words to compress</p>'.repeat(100);
  mkdirSync(join(root, 'roles'));
  writeFileSync(join(root, 'roles/index.html'), home);
  writeFileSync(join(root, 'small.txt'), 'x'.repeat(1199));
  writeFileSync(join(root, 'photo.png'), 'a picture '.repeat(200));

  const total = await compressFiles(root);

  assert.equal(brotliDecompressSync(readFileSync(join(root, 'roles/index.html.br'))).toString(), home);
  assert.equal(gunzipSync(readFileSync(join(root, 'roles/index.html.gz'))).toString(), home);
  for (const name of ['small.txt.br', 'small.txt.gz', 'photo.png.br']) assert.ok(!existsSync(join(root, name)), name);
  const brotliBytes = readFileSync(join(root, 'roles/index.html.br')).length;
  assert.deepEqual(total, { files: 1, bytes: home.length, brotliBytes });
});
