import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { styleHash } from '../../styles/style-hash.ts';
import { hostFiles } from './host-files.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-host-files-'));
after(() => rmSync(root, { recursive: true }));

const read = (name: string) => readFileSync(join(root, name), 'utf8');

test('A finished build gets headers that allow all its inlined styles, and redirects', () => {
  writeFileSync(join(root, 'index.html'), '<style>a{}</style><p>words</p>');
  writeFileSync(join(root, 'other.html'), '<style>a{}</style><style>b{}</style>');
  const messages: string[] = [];

  const { hooks } = hostFiles(() => ({ redirects: [], pairIds: new Set(['a-vs-b']) }));
  hooks['astro:config:done']({ config: { base: '/crosswalk' } });
  hooks['astro:build:done']({
    dir: pathToFileURL(root + sep),
    logger: { info: (message) => messages.push(message) },
  });

  assert.match(read('_headers'), /^\/crosswalk\/\*\n/);
  for (const css of ['a{}', 'b{}']) assert.ok(read('_headers').includes(`'${styleHash(css)}'`));
  assert.equal(read('_redirects'), '/crosswalk/compare/b-vs-a/ /crosswalk/compare/a-vs-b/ 301\n');
  assert.match(
    read('_nginx.conf'),
    /location = \/crosswalk\/compare\/b-vs-a\/ {\n {4}return 301 \/crosswalk\/compare\/a-vs-b\//,
  );
  assert.ok(read('_Caddyfile').includes('`/crosswalk/compare/b-vs-a/` `/crosswalk/compare/a-vs-b/`'));
  assert.match(messages.join(), /_headers.*written/);
});
