import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('dev.ts', import.meta.url));

for (const words of [['--help'], ['-h'], ['--port', '4400', '--help']]) {
  test(`npm run dev -- ${words.join(' ')} prints our own usage and starts nothing`, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
    assert.match(stdout, /^Usage: npm run dev -- \[--port N\] \[--host\] \[--force\]\n/);
    for (const option of ['--port N', '--host', '--force', '--help']) assert.ok(stdout.includes(`\n  ${option} `));
    assert.doesNotMatch(stdout, /astro/i);
    assert.deepEqual([stderr, status], ['', 0]);
  });
}
