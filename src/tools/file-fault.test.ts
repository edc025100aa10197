import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileFault } from './file-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-fault-'));
after(() => rmSync(folder, { recursive: true }));

function faultOf(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    return fileFault(error);
  }
  return assert.fail('nothing was thrown');
}

test('A file where a folder belongs, and a folder where a file belongs, are named', () => {
  const file = join(folder, 'settings');
  writeFileSync(file, '');
  assert.equal(
    faultOf(() => mkdirSync(file)),
    `${file} is a file where a folder belongs. Move it away, then try again.`,
  );
  assert.equal(
    faultOf(() => mkdirSync(join(file, 'below'), { recursive: true })),
    `A folder above ${join(file, 'below')} is a file. Move that file away, then try again.`,
  );
  assert.match(faultOf(() => writeFileSync(folder, '')) ?? '', /is a folder where a file belongs/);
});

test('A full disk is said as one', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  assert.match(fileFault(full) ?? '', /^The disk is full, so a file could not be written\. Make room/);
});

test('What is no answer of the system is left to others', () => {
  assert.equal(fileFault(new TypeError('x is not a function')), undefined);
  assert.equal(fileFault('ENOSPC'), undefined);
});
