import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCommandSample } from '../command-sample.test-data.ts';
import { staleCommand } from './stale-command.ts';

test('nothing is due on the day everything was read', async () => {
  await withCommandSample({}, async ({ run }) => {
    assert.match(
      (await run(staleCommand)).output,
      /^Nothing is due within a month\. The next is .*, on 2027-11-22\.\n$/,
    );
  });
});

test('sources follow their own months, entries a year, and what is past stands first', async () => {
  const changes = { 'sources.yaml': (text: string) => text.replace('refreshMonths: 12', 'refreshMonths: 3') };
  await withCommandSample(changes, async ({ run }) => {
    const { output } = await run(staleCommand, '--today', '2027-10-30');
    assert.match(output, /^1 item overdue\n {2}2027-02-22 {2}bls-oews-2025 {2}last read 2026-11-22, sources\.yaml\n/);
    assert.match(output, /\d+ items due by 2027-11-30\n/);
    assert.match(output, /2027-11-22 {2}ehr-analyst +last read 2026-11-22, roles\/ehr-analyst\.yaml/);
    assert.doesNotMatch((await run(staleCommand, '--today', '2027-10-30', '--within', '0')).output, /due by/);
  });
});

test('a number of months that is none is refused', async () => {
  await withCommandSample({}, async ({ run }) => {
    assert.match(
      (await run(staleCommand, '--within', 'soon')).complaint,
      /^--within needs a number of months, such as 3/,
    );
  });
});
