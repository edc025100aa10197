import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { folderFault } from './folder-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-folder-'));
after(() => rmSync(folder, { recursive: true }));

test('A folder that is not there yet is judged by the one it will be made in', () => {
  assert.equal(folderFault(join(folder, 'a/b'), 1000), undefined);
  assert.match(
    folderFault(join(folder, 'a/b'), 12) ?? '',
    new RegExp(`^The disk with ${folder} is full: 12 MB are left`),
  );
});

test('A folder that may not be written to is named', { skip: process.getuid?.() === 0 }, () => {
  chmodSync(folder, 0o500);
  assert.match(folderFault(folder, 1000) ?? '', /^The build may not write to .*\. Give yourself the right to/);
  chmodSync(folder, 0o700);
});
