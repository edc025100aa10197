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

const misunderstood: readonly [words: string[], says: string][] = [
  [['--prot', '4400'], 'There is no option --prot. Did you mean "--port"?'],
  [['--port'], '--port needs a number after it, such as 4400.'],
  [['--port=soon'], '--port needs a number after it, such as 4400.'],
  [['--host=0.0.0.0'], '--host takes no value.'],
  [['roles'], 'npm run dev takes no names: it shows the whole site, not “roles”.'],
];
for (const [words, says] of misunderstood) {
  test(`npm run dev -- ${words.join(' ')} says what is wrong and starts nothing`, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
    assert.ok(stderr.startsWith(`${says}\n\nUsage: npm run dev`), stderr);
    assert.deepEqual([stdout, status], ['', 2]);
  });
}
