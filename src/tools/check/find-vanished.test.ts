import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withContentSample } from '../content-sample.test-data.ts';
import { article, sampleDay } from '../mistakes.test-data.ts';
import { runCheck } from './run-check.ts';

const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com'];
  const { status, stderr } = spawnSync('git', [...identity, '-C', folder, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

const check = (folder: string) =>
  runCheck([], { currentFolder: folder, defaultFolder: folder, today: sampleDay, useColor: false });

test('A page that was in the last commit and is gone is an error until its address is redirected', async () => {
  await withContentSample({}, async (folder) => {
    git(folder, 'init', '--quiet');
    assert.match((await check(folder)).output, /not looked for: git could not tell what the last commit holds\./);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'Begin');
    assert.equal((await check(folder)).output, '14 files checked, nothing to mend.\n');

    rmSync(join(folder, article));
    const { output, exitCode } = await check(folder);
    assert.match(
      output,
      /^redirects\.yaml:1:1 {2}error {2}vanished-page {2}The page \/articles\/what-records-pay\/ is in/,
    );
    assert.match(output, /npm run retire/);
    assert.equal(exitCode, 1);

    rmSync(join(folder, 'roles/ehr-analyst.yaml'));
    assert.match((await check(folder)).output, /vanished-page {2}The page \/roles\/ehr-analyst\/ is in/);
    git(folder, 'restore', 'roles');

    const redirect = '- from: /articles/what-records-pay/\n  to: /articles/\n  since: 2026-11-22\n';
    appendFileSync(join(folder, 'redirects.yaml'), redirect);
    assert.equal((await check(folder)).output, '13 files checked, nothing to mend.\n');
  });
});
