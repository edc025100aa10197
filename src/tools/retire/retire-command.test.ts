import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withCommandSample } from '../command-sample.test-data.ts';
import { article, role } from '../mistakes.test-data.ts';
import { retireCommand } from './retire-command.ts';

const twoRoles = {
  'roles/ehr-analyst.yaml': (text: string) =>
    text.replace('- health-informatics', '- health-informatics\n  - health-information-management'),
  [role]: (text: string) =>
    text.replace('confusedWith: []', 'confusedWith:\n  - entry: ehr-analyst\n    difference: One builds.'),
};

test('a role goes with its file, its place in lists and its address', async () => {
  const changes = {
    ...twoRoles,
    [article]: (text: string) =>
      `${text.replace('nextSteps:', 'nextSteps:\n  - to: rhia\n    because: More.')}\nSee [him](/roles/medical-records-specialist/).\n`,
  };
  await withCommandSample(changes, async ({ run, folder, read, check }) => {
    const outcome = await run(retireCommand, 'medical-records-specialist');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    assert.ok(!existsSync(join(folder, role)));
    assert.match(read(article), /\[him\]\(\/careers\/health-information-management\/\)/);
    assert.match(
      read('redirects.yaml'),
      /from: \/roles\/medical-records-specialist\/\n {2}to: \/careers\/health-information-management\//,
    );
    assert.match(
      read('redirects.yaml'),
      /from: \/roles\/records-clerk\/\n {2}to: \/careers\/health-information-management\//,
    );
    assert.match(outcome.output, /Its readers are sent to \/careers\/health-information-management\//);
    assert.deepEqual(check(), []);
  });
});

test('an item that names it is taken off the list of another entry', async () => {
  const oneCareer = {
    ...twoRoles,
    [role]: (text: string) =>
      twoRoles[role](text).replace(
        '- health-information-management',
        '- health-information-management\n  - health-informatics',
      ),
  };
  await withCommandSample(oneCareer, async ({ run, read, check }) => {
    const outcome = await run(retireCommand, 'ehr-analyst', '--to', 'medical-records-specialist');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    assert.match(read(role), /^confusedWith: \[\]$/m);
    assert.match(read('redirects.yaml'), /from: \/roles\/ehr-analyst\/\n {2}to: \/roles\/medical-records-specialist\//);
    assert.deepEqual(check(), []);
  });
});

test('what a fact rests on stays until an editor has judged each place', async () => {
  await withCommandSample({}, async ({ run, read }) => {
    const before = read('sources.yaml');
    const { complaint, exitCode } = await run(retireCommand, 'bls-oews-2025');
    assert.equal(exitCode, 1);
    assert.match(
      complaint,
      /roles\/ehr-analyst\.yaml:\d+:\d+ {2}This names "bls-oews-2025"\.\n {4}Name another entry here/,
    );
    assert.match(complaint, /wages\/bls-oews-2025\.csv:1:1 {2}All its figures come from/);
    assert.equal(read('sources.yaml'), before);
  });
});

test('a change that would leave an error behind is not made, and the error is named', async () => {
  await withCommandSample({}, async ({ run, folder }) => {
    const { complaint } = await run(retireCommand, 'ehr-analyst');
    assert.match(complaint, /After this change the check would find:[\s\S]*careers\/health-informatics\.yaml/);
    assert.ok(existsSync(join(folder, 'roles/ehr-analyst.yaml')));
  });
});

test('readers are not sent to a page that is not there', async () => {
  await withCommandSample(twoRoles, async ({ run }) => {
    const { complaint } = await run(retireCommand, 'medical-records-specialist', '--to', '/roles/ehr-analist/');
    assert.match(complaint, /^No page answers at \/roles\/ehr-analist\/.*Did you mean "\/roles\/ehr-analyst\/"\?/);
  });
});

test('readers of a source that nothing needs any more are sent to the list of sources', async () => {
  const unused = {
    'sources.yaml': (text: string) => `${text}${text.replace('id: bls-oews-2025', 'id: unused')}`,
  };
  await withCommandSample(unused, async ({ run, read, check }) => {
    const outcome = await run(retireCommand, 'unused');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    assert.match(read('redirects.yaml'), /from: \/sources\/unused\/\n {2}to: \/sources\/\n/);
    assert.match(outcome.output, /Its readers are sent to \/sources\/\./);
    assert.deepEqual(check(), []);
  });
});
