import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCommandSample } from '../command-sample.test-data.ts';
import { article, role } from '../mistakes.test-data.ts';
import { renameCommand } from './rename-command.ts';

const pair = 'comparisons/health-informatics-vs-health-information-management.mdx';

test('a role moves with everything that names it, and its old addresses are redirected', async () => {
  const named = {
    [role]: (text: string) =>
      text.replace(
        'moves: []',
        'moves:\n  # the usual step\n  - to: ehr-analyst\n    carriesOver: A.\n    missing: B.\n    evidence: editorial',
      ),
    [article]: (text: string) =>
      `${text}\nSee [her](/roles/ehr-analyst/) and [both](/compare/ehr-analyst-vs-medical-records-specialist/).\n`,
  };
  await withCommandSample(named, async ({ run, read, check }) => {
    const outcome = await run(renameCommand, 'ehr-analyst', 'record-builder');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    assert.match(read('roles/record-builder.yaml'), /^title: EHR analyst$/m);
    assert.match(read(role), /# the usual step\n {2}- to: record-builder\n/);
    assert.match(
      read(article),
      /\(\/roles\/record-builder\/\).*\(\/compare\/medical-records-specialist-vs-record-builder\/\)/,
    );
    assert.match(
      read('redirects.yaml'),
      /- from: \/roles\/ehr-analyst\/\n {2}to: \/roles\/record-builder\/\n {2}since: 2026-11-22\n/,
    );
    assert.match(read('redirects.yaml'), /from: \/compare\/ehr-analyst-vs-medical-records-specialist\/\n/);
    assert.match(outcome.output, /roles\/ehr-analyst\.yaml becomes roles\/record-builder\.yaml/);
    assert.deepEqual(check(), []);
  });
});

test('renamed and renamed back, the content is as before but for redirects that lead straight', async () => {
  await withCommandSample({}, async ({ run, read, check }) => {
    const before = read(role);
    await run(renameCommand, 'medical-records-specialist', 'zzz');
    assert.match(read('redirects.yaml'), /from: \/roles\/records-clerk\/\n {2}to: \/roles\/zzz\//);
    await run(renameCommand, 'zzz', 'medical-records-specialist');
    assert.equal(read(role), before);
    assert.match(
      read('redirects.yaml'),
      /from: \/roles\/records-clerk\/\n {2}to: \/roles\/medical-records-specialist\//,
    );
    assert.doesNotMatch(read('redirects.yaml'), /from: \/roles\/medical-records-specialist\//);
    assert.deepEqual(check(), []);
  });
});

test('a comparison changes its name, and its sides where the alphabet asks for it', async () => {
  await withCommandSample({}, async ({ run, read, check }) => {
    const chosen = (text: string, key: string) =>
      text
        .slice(text.indexOf(`${key}:`))
        .split('\n')
        .slice(1, 4);
    const before = read(pair);
    const outcome = await run(renameCommand, 'health-informatics', 'zoo-informatics');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    const after = read('comparisons/health-information-management-vs-zoo-informatics.mdx');
    assert.match(after, /^first: health-information-management\nsecond: zoo-informatics$/m);
    assert.deepEqual(chosen(after, 'chooseSecond'), chosen(before, 'chooseFirst'));
    assert.deepEqual(chosen(after, 'chooseFirst'), chosen(before, 'chooseSecond'));
    assert.deepEqual(check(), []);
  });
});

test('a source keeps its citations and its file of wages', async () => {
  await withCommandSample({}, async ({ run, read, check }) => {
    await run(renameCommand, 'bls-oews-2025', 'wage-survey');
    assert.match(read(article), /<Cite source="wage-survey" \/>/);
    assert.match(read('wages/wage-survey.csv'), /^soc,/);
    assert.deepEqual(check(), []);
  });
});

test('--dry-run shows the change and writes nothing', async () => {
  await withCommandSample({}, async ({ run, read }) => {
    const before = read('redirects.yaml');
    const { output } = await run(renameCommand, 'ehr-analyst', 'x', '--dry-run');
    assert.match(output, /Nothing was written\. Leave out --dry-run to do it\.\n$/);
    assert.equal(read('redirects.yaml'), before);
    assert.ok(read('roles/ehr-analyst.yaml'));
  });
});

const refusals: [string[], RegExp][] = [
  [['ehr-analist', 'x'], /^There is no entry "ehr-analist"\. Did you mean "ehr-analyst"\?/],
  [['ehr-analyst', 'Ehr Analyst'], /^"Ehr Analyst" cannot be an id\. Write ehr-analyst\.\n$/],
  [['ehr-analyst', 'ehr-analyst'], /^ehr-analyst is the id already\. Name another after it\./],
  [['ehr-analyst', 'health-informatics'], /^There is already careers\/health-informatics\. Choose another id\./],
  [['ehr-analyst', 'a-vs-b'], /cannot hold -vs-/],
  [['ehr-analyst'], /^Name two ids: the old one and the new one\./],
  [['health-informatics-vs-health-information-management', 'x'], /Rename one of those, and it follows\./],
];
for (const [args, complaint] of refusals) {
  test(`rename ${args.join(' ')} is refused with what to do`, async () => {
    await withCommandSample({}, async ({ run }) =>
      assert.match((await run(renameCommand, ...args)).complaint, complaint),
    );
  });
}

test('while an entry cannot be read nothing is renamed', async () => {
  await withCommandSample({ [role]: 'title: "x\n' }, async ({ run }) => {
    const { complaint } = await run(renameCommand, 'ehr-analyst', 'x');
    assert.match(complaint, /^Some entries cannot be read yet: roles\/medical-records-specialist\. Run npm run check/);
  });
});

test('a source takes its page along, and the links to it', async () => {
  const linked = {
    [article]: (text: string) =>
      `${text}\nSee [it](/sources/#bls-oews-2025) and [its uses](/sources/bls-oews-2025/).\n`,
  };
  await withCommandSample(linked, async ({ run, read, check }) => {
    const outcome = await run(renameCommand, 'bls-oews-2025', 'bls-oews');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    assert.match(read(article), /\(\/sources\/#bls-oews\) and \[its uses\]\(\/sources\/bls-oews\/\)/);
    assert.match(read('redirects.yaml'), /from: \/sources\/bls-oews-2025\/\n {2}to: \/sources\/bls-oews\/\n/);
    assert.deepEqual(check(), []);
  });
});

test('a source that nothing uses has no page, and so none that moves', async () => {
  const unused = {
    'sources.yaml': (text: string) => `${text}${text.replace('id: bls-oews-2025', 'id: unused')}`,
  };
  await withCommandSample(unused, async ({ run, read, check }) => {
    const before = read('redirects.yaml');
    const outcome = await run(renameCommand, 'unused', 'useless');
    assert.equal(outcome.exitCode, 0, outcome.complaint);
    assert.equal(read('redirects.yaml'), before);
    assert.deepEqual(check(), []);
  });
});
