import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { writeRedirectPages } from './redirect-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-redirect-pages-'));
after(() => rmSync(root, { recursive: true }));

const fileAt = (path: string) => join(root, path, 'index.html');
function write(path: string, html: string): void {
  mkdirSync(dirname(fileAt(path)), { recursive: true });
  writeFileSync(fileAt(path), html);
}

test('An address that moved gets a page that leads on by its name; pages that are there stay', () => {
  write('compare/a-vs-b', '<title>A &amp; B | Crosswalk</title>');
  write('roles/here', 'a page');
  writeRedirectPages(
    root,
    '/base/',
    new Map([
      ['/base/compare/b-vs-a/', '/base/compare/a-vs-b/'],
      ['/base/roles/here/', '/base/compare/a-vs-b/'],
      ['/base/roles/old/', '/base/roles/nowhere/'],
    ]),
  );
  const page = readFileSync(fileAt('compare/b-vs-a'), 'utf8');
  assert.match(page, /<meta http-equiv="refresh" content="0; url=\/base\/compare\/a-vs-b\/">/);
  assert.match(page, /<a href="\/base\/compare\/a-vs-b\/">A &amp; B \| Crosswalk<\/a>/);
  assert.match(page, /<link rel="canonical" href="https:\/\/[^"]+\/base\/compare\/a-vs-b\/">/);
  assert.equal(readFileSync(fileAt('roles/here'), 'utf8'), 'a page');
  assert.ok(!existsSync(fileAt('roles/old')), 'a page that leads nowhere');
});
