import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRedirectsFile } from './redirects-file.ts';

test('Redirects are read with their status, which is 301 unless it is said', () => {
  const redirects = parseRedirectsFile('# moved\n/a/ /b/\n\n/c/   /d/ 302 # for now\r\n');
  assert.deepEqual(
    [...redirects],
    [
      ['/a/', { to: '/b/', status: 301 }],
      ['/c/', { to: '/d/', status: 302 }],
    ],
  );
});

test('A line that is no redirect is named by its number', () => {
  assert.throws(() => parseRedirectsFile('/a/ /b/\n/c/\n'), /_redirects:2: .*leads nowhere/);
  assert.throws(() => parseRedirectsFile('/a/ /b/ 200\n'), /_redirects:1: 200 is no status/);
});
