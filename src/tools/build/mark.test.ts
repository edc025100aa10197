import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { markFault, markOutline } from './mark.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-mark-'));
after(() => rmSync(root, { recursive: true }));

test('The mark of the site can be drawn', () => {
  assert.match(markOutline() ?? '', /^M/i);
  assert.equal(markFault(), undefined);
});

test('A mark that is missing, or without an outline, is said with the way back', () => {
  assert.match(markFault(root) ?? '', /^public\/icon\.svg is missing.* git checkout -- public\/icon\.svg$/);
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  assert.match(markFault(root) ?? '', /has no <path d="…">/);
});
