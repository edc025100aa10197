import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exampleContent } from '../../domain/example-content.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { withCommandSample } from '../command-sample.test-data.ts';
import type { SampleChanges } from '../content-sample.test-data.ts';
import { impactCommand } from '../impact/impact-command.ts';
import { article, replace, role } from '../mistakes.test-data.ts';
import { checkPageDates } from '../page-dates/check-dates.ts';
import { datesCommand } from '../page-dates/dates-command.ts';
import { renameCommand } from '../rename/rename-command.ts';
import { retireCommand } from '../retire/retire-command.ts';
import { vanishedCommand } from '../vanished/vanished-command.ts';
import { makeOfCommit } from './clean-content.ts';

const calls = [[datesCommand], [impactCommand, 'rhia'], [impactCommand, '--since', 'HEAD'], [vanishedCommand]] as const;

const danglingMove = replace(
  'moves: []',
  'moves:\n  - to: nobody\n    carriesOver: Codes.\n    missing: People.\n    evidence: editorial',
);

const mistakes: readonly [what: string, changes: SampleChanges][] = [
  ['a move to a role that does not exist', { [role]: danglingMove }],
  ['a text that cites a source that does not exist', { [article]: replace('bls-oews-2025', 'ooh-hitt') }],
  ['an entry that cannot be read', { [role]: replace('level: ', 'levl: ') }],
];
for (const [what, changes] of mistakes) {
  test(`${what} keeps every command from making pages, which says what to do and writes nothing`, async () => {
    await withCommandSample(
      changes,
      async ({ run, folder }) => {
        for (const [command, ...words] of calls) {
          const { complaint, output, exitCode } = await run(command, ...words);
          assert.match(
            complaint,
            /^The content has \d+ mistakes?, so its pages cannot be made\. Run npm run check, mend what it says, and run this again\.\n$/,
          );
          assert.deepEqual([output, exitCode], ['', 1]);
        }
        assert.ok(!existsSync(join(folder, pageDatesFile)));
      },
      { hasHome: true },
    );
  });
}

test('Commands that only need to know which pages there are say the same where a mistake stands in their way', async () => {
  await withCommandSample(
    { [role]: danglingMove },
    async ({ run }) => {
      const wording = /^The content has 1 mistake, so its pages cannot be made\. Run npm run check, /;
      assert.match((await run(renameCommand, 'ehr-analyst', 'ehr-builder')).complaint, wording);
      assert.match((await run(retireCommand, 'ehr-analyst', '--to', 'health-informatics')).complaint, wording);
    },
    { hasHome: true },
  );
});

test('An earlier commit may have mistakes, and asks for another one where nothing can be made of it', () => {
  const content = exampleContent();
  assert.equal(
    makeOfCommit('main', content, (before) => before),
    content,
  );
  const fail = () => {
    throw new TypeError('Cannot read properties of undefined');
  };
  assert.throws(
    () => makeOfCommit('main', content, fail),
    /^Error: The content of main is not complete\. Name a later commit\.$/,
  );
});

test('Neither a record that is behind nor a date in the future keeps pages from being made', async () => {
  await withCommandSample(
    { [pageDatesFile]: "/gone/: { date: 2026-11-01, digest: 'a' }\n" },
    async ({ run, folder }) => {
      const [issue] = checkPageDates(folder);
      assert.match(issue?.message ?? '', /^The record is behind on /);
      assert.match(
        (await run(datesCommand, '--today', '2025-01-01')).output,
        /dates\.yaml written with 2025-01-01\.\n$/,
      );
    },
    { hasHome: true },
  );
});

test('A site address that is none is said in words', async () => {
  await withCommandSample({}, async ({ folder }) => {
    const program = fileURLToPath(new URL('../dates.ts', import.meta.url));
    const { stderr } = spawnSync(process.execPath, [program, '--content', folder], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'www.example.test' },
    });
    assert.match(stderr, /^SITE_URL is "www\.example\.test", which is no whole web address\. Write it like SITE_URL=/);
  });
});
