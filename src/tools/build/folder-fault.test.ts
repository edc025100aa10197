import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
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

/** Asks in a process of its own, as somebody who is not root: root may write to every folder. */
function faultForSomebody(): string {
  const module = pathToFileURL(join(import.meta.dirname, 'folder-fault.ts')).href;
  const question = `
    const { folderFault } = await import(${JSON.stringify(module)});
    if (process.getuid?.() === 0) process.setuid(65534);
    process.stdout.write(folderFault(${JSON.stringify(folder)}, 1000) ?? '');
  `;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', question], { encoding: 'utf8' });
}

test('A folder that may not be written to is named', () => {
  chmodSync(folder, 0o500);
  assert.match(faultForSomebody(), /^The build may not write to .*\. Give yourself the right to/);
  chmodSync(folder, 0o777);
  assert.equal(faultForSomebody(), '');
});
