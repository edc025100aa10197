import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check/check-content.ts';
import { withCommandSample } from '../command-sample.test-data.ts';
import { runEditorCommand } from '../editor-command.ts';
import { sampleDay } from '../mistakes.test-data.ts';
import { type NewKindName, newKinds } from './kinds.ts';
import { newCommand } from './new-command.ts';
import { questionFor } from './questions.ts';

const started: Record<NewKindName, [args: string[], path: string]> = {
  role: [['Cancer registrar', '--careers', 'health-informatics'], 'roles/cancer-registrar.yaml'],
  career: [['Health data analytics'], 'careers/health-data-analytics.yaml'],
  credential: [
    ['Certified Coding Specialist', '--abbreviation', 'CCS'],
    'credentials/certified-coding-specialist.yaml',
  ],
  occupation: [['Statisticians'], 'occupations/statisticians.yaml'],
  article: [['From nurse to informatics', '--about', 'rhia'], 'articles/from-nurse-to-informatics.mdx'],
  comparison: [
    ['medical-records-specialist', 'ehr-analyst'],
    'comparisons/ehr-analyst-vs-medical-records-specialist.mdx',
  ],
  page: [['Contact'], 'pages/contact.mdx'],
  change: [['New wages'], 'changes/2026-11-22-new-wages.mdx'],
  source: [['A survey', '--id', 'survey', '--url', 'https://example.org/'], 'sources.yaml'],
  term: [['Data lake'], 'glossary.yaml'],
};

test('every kind of entry can be started', () => assert.deepEqual(Object.keys(started), Object.keys(newKinds)));

for (const [kind, [args, path]] of Object.entries(started)) {
  test(`a new ${kind} is written with every key, and the check asks for nothing but what is empty`, async () => {
    await withCommandSample({}, async ({ run, read, folder }) => {
      const outcome = await run(newCommand, kind, ...args);
      assert.equal(outcome.exitCode, 0, outcome.complaint);
      assert.match(
        outcome.output,
        new RegExp(`^Written: .* in ${path}\\. .*\nnpm run check -- ${path} says what is left\\.\n$`),
      );
      assert.match(read(path), /^ *# [A-Z].*[.:]$/m);
      const issues = checkContent(folder, sampleDay).issues.filter(({ severity }) => severity === 'error');
      const others = issues.filter(
        ({ code }) => !['empty-value', 'missing-text', 'career-without-role'].includes(code),
      );
      assert.deepEqual(
        others.map(({ path: at, line, message }) => `${at}:${line} ${message}`),
        [],
      );
      assert.ok(issues.every((issue) => issue.path === path));
    });
  });
}

test('a role that is filled in with options and texts passes the check', async () => {
  await withCommandSample({}, async ({ run, read, write, check }) => {
    await run(newCommand, 'term', 'Data lake', '--definition', 'A store of raw data.', '--sources', 'bls-oews-2025');
    assert.match(read('glossary.yaml'), /- id: data-lake\n[\s\S]*definition: A store of raw data\.\n/);
    assert.deepEqual(check(), []);
    await run(newCommand, 'change', 'New wages', '--description', 'All wages are new.');
    const path = 'changes/2026-11-22-new-wages.mdx';
    write(path, read(path).replace(/\{\/\*.*\*\/\}/, 'All wages are new.'));
    assert.deepEqual(check(), []);
  });
});

test('sources that neighbors lean on are suggested', async () => {
  await withCommandSample({}, async ({ run, read }) => {
    await run(newCommand, 'role', 'Coder', '--careers', 'health-informatics');
    assert.match(
      read('roles/coder.yaml'),
      /# Neighboring entries lean most on:\n# bls-oews-2025: Occupational Employment/,
    );
  });
});

test('somebody at the terminal is asked, and asked again where the answer cannot be used', async () => {
  const answers = ['rol', 'role', 'Coder', 'health-informatiks', 'health-informatics', 'mid'];
  await withCommandSample(
    {},
    async ({ run, read }) => {
      const outcome = await run(newCommand);
      assert.equal(outcome.exitCode, 0, outcome.complaint);
      assert.match(
        read('roles/coder.yaml'),
        /^title: Coder$[\s\S]*^careers:\n {2}- health-informatics$[\s\S]*^level: mid$/m,
      );
    },
    { answers },
  );
});

test('A question is asked again in full, below what was wrong, under the name that it asked for', async () => {
  const answers = ['x.org', 'https://example.org/', ''];
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answers.shift() ?? '';
  };
  await withCommandSample({}, async ({ folder, read }) => {
    const args = ['--content', folder, 'source', 'A survey', '--id', 'a-survey', '--publisher', 'Somebody'];
    const around = { currentFolder: folder, environment: {}, today: sampleDay, useColor: false, ask };
    const { complaint } = await runEditorCommand(newCommand, args, around);
    assert.equal(complaint, '');
    const [first = '', again = '', next = ''] = questions;
    assert.match(first, /^url: .* Empty for later\.\n> $/);
    assert.match(again, /^url: .*Write a full web address.*\n/);
    assert.ok(again.endsWith(`\n${first}`), again);
    assert.match(next, /^edition: /);
    assert.match(read('sources.yaml'), /id: a-survey\n[\s\S]*url: https:\/\/example\.org\/\n/);
  });
});

test('A question without a description has one space before what an empty answer means', () => {
  const schema = { properties: { kind: { type: 'string', enum: ['primary', 'secondary'] } } };
  assert.equal(questionFor('kind', schema), 'kind (primary, secondary): Empty for later.\n> ');
});

const refusals: [string[], RegExp][] = [
  [[], /^Say what to start: role, career,/],
  [['rol', 'X'], /^"rol" is no kind of entry\. Did you mean "role"\?/],
  [['role'], /^Write the title in quotes after the kind, such as "Cancer registrar"\./],
  [
    ['role', 'EHR analyst'],
    /^There is already roles\/ehr-analyst\. Open roles\/ehr-analyst\.yaml, or give another id with --id\./,
  ],
  [['role', 'Health informatics'], /^There is already careers\/health-informatics\./],
  [
    ['credential', 'Registered health information administrator', '--id', 'rhia-2'],
    /^credentials\/rhia has this title already\. Open credentials\/rhia\.yaml, or give another title\./,
  ],
  [
    ['role', 'Records clerk'],
    /^\/roles\/records-clerk\/ is redirected to \/roles\/medical-records-specialist\/\. Give another id/,
  ],
  [['role', '…'], /^No id can be made of this\. Give one with --id/],
  [
    ['role', 'X', '--careers', 'health-informatiks'],
    /^--careers: there is no career "health-informatiks"\. Did you mean "health-informatics"\?/,
  ],
  [['role', 'X', '--level', 'middle'], /^--level: .*mid/],
  [['role', 'X', '--url', 'https://x.org/'], /^This kind of entry takes no --url\./],
  [['comparison', 'ehr-analyst'], /^Name the two ids that are compared\./],
  [
    ['comparison', 'ehr-analyst', 'nobody'],
    /^There is no career or role "nobody"\. Name two careers or two roles\.\n$/,
  ],
  [
    ['comparison', 'ehr-analist', 'ehr-analyst'],
    /^There is no career or role "ehr-analist"\. Did you mean "ehr-analyst"\?/,
  ],
  [
    ['comparison', 'ehr-analyst', 'ehr-analyst'],
    /^"ehr-analyst" cannot be compared with itself\. Name two careers or two roles\.\n$/,
  ],
  [
    ['comparison', 'ehr-analyst', 'health-informatics'],
    /^"health-informatics" is a career, "ehr-analyst" a role\. Name two careers or two roles\.\n$/,
  ],
  [
    ['comparison', 'health-information-management', 'health-informatics'],
    /^There is already comparisons\/health-informatics-vs-health-information-management\. Open comparisons\/health-informatics-vs-health-information-management\.mdx\.\n$/,
  ],
  [
    ['comparison', 'ehr-analyst', 'medical-records-specialist', '--id', 'x'],
    /^A comparison is named after its two entries\. Leave out --id\.\n$/,
  ],
  [['source', 'X', '--id', 'CSTR Handbook'], /^"CSTR Handbook" cannot be an id\. Write cstr-handbook\.\n$/],
  [['role', 'X', '--id', 'a-vs-b'], /^An id cannot hold -vs-/],
  [['source', 'X', '--url', 'x.org'], /^--url: .*Write a full web address/],
];
for (const [args, complaint] of refusals) {
  test(`new ${args.join(' ')} is refused with what to do`, async () => {
    await withCommandSample({}, async ({ run }) => assert.match((await run(newCommand, ...args)).complaint, complaint));
  });
}

test('a new file never overwrites one that is there, read or not', async () => {
  await withCommandSample({ 'roles/coder.yaml': 'title: "x\n' }, async ({ run, read }) => {
    assert.match((await run(newCommand, 'role', 'Coder')).complaint, /^There is already roles\/coder\./);
    assert.equal(read('roles/coder.yaml'), 'title: "x\n');
  });
});
