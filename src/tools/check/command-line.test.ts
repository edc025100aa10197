import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type SampleChanges, withContentSample } from '../content-sample.test-data.ts';
import { latestToday } from '../latest-today.ts';
import { append, article, replace, role, sampleDay } from '../mistakes.test-data.ts';
import { runCheck } from './run-check.ts';

const mistakes = { [role]: replace('summary:', 'sumary:'), [article]: append('\nHi <b>x</b>\n') };
const surroundings = (folder: string) => {
  return { currentFolder: folder, defaultFolder: folder, today: sampleDay, useColor: false };
};
const run = (changes: SampleChanges, ...args: string[]) =>
  withContentSample(changes, (folder) => runCheck(args, surroundings(folder)));

const dropCredentials = (file: string) => file.replace(/credentials:\n(?: .*\n)+/, 'credentials: []\n');
const unused = {
  'careers/health-informatics.yaml': dropCredentials,
  'careers/health-information-management.yaml': dropCredentials,
};

test('people read each problem with its place, hint and lines, then the reasons and a count', async () => {
  const { output, complaint, exitCode } = await run(mistakes);
  assert.deepEqual(output.split('\n'), [
    `${article}:18:4  error  raw-html  <b> is HTML, which texts may not use.`,
    '    Use Markdown: **bold**, *italics*, [link](/roles/), lists and tables. For the sign itself write &lt;.',
    '      17 |',
    '    > 18 | Hi <b>x</b>',
    '         |    ^',
    '      19 |',
    '',
    `${role}:7:1  error  unknown-key  "sumary" is not a key here.`,
    '    Did you mean "summary"?',
    '      6 | tagline: Keeps patient records complete and findable.',
    '    > 7 | sumary: You check and complete records.',
    '        | ^',
    '      8 | question: Is this record complete?',
    '',
    'raw-html: A text uses Markdown and the listed components, no HTML. HTML would bypass the site’s design, its accessibility and its security rules.',
    '    content/README.md#raw-html',
    'unknown-key: Only known keys are used. What an unknown key says would never be shown.',
    '    content/README.md#unknown-key',
    '',
    '2 errors and 0 warnings in 2 of 14 files.',
    'Addresses that vanished were not looked for: this folder is in no git repository.',
    '',
  ]);
  assert.equal(complaint, '');
  assert.equal(exitCode, 1);
});

test('warnings alone are told and do not fail', async () => {
  const { output, exitCode } = await run(unused);
  assert.match(output, /^credentials\/rhia\.yaml:1:1 {2}warning {2}unused-credential {2}/);
  assert.match(output, /\n0 errors and 1 warning in 1 of 14 files\.\n/);
  assert.equal(exitCode, 0);
});

test('content in which everything is well is told in one line, and another says what could not be looked for', async () => {
  const note = 'Addresses that vanished were not looked for: this folder is in no git repository.';
  const output = `14 files checked, nothing to mend.\n${note}\n`;
  assert.deepEqual(await run({}), { output, complaint: '', exitCode: 0 });
  assert.equal((await run({}, 'roles')).output, '2 files checked, nothing to mend.\n');
});

test('programs read one array of issues with these keys, and paths relative to the content folder', async () => {
  const { output, exitCode } = await run(mistakes, '--format', 'json');
  const issues = JSON.parse(output);
  assert.deepEqual(issues[1], {
    path: role,
    line: 7,
    column: 1,
    severity: 'error',
    code: 'unknown-key',
    message: '"sumary" is not a key here.',
    hint: 'Did you mean "summary"?',
    guide: 'content/README.md#unknown-key',
  });
  for (const issue of issues) {
    assert.deepEqual(Object.keys(issue), ['path', 'line', 'column', 'severity', 'code', 'message', 'hint', 'guide']);
  }
  assert.equal(exitCode, 1);
  assert.equal((await run({}, '--format', 'json')).output, '[]\n');
});

test('GitHub is told each problem in one order, whatever signs it holds', async () => {
  const odd = { ...mistakes, 'roles/50%,\n:x.yaml': 'a: 1\n' };
  const lines = (await run(odd, '--format', 'github')).output.split('\n');
  assert.equal(lines.length, 4);
  assert.match(
    lines[0] ?? '',
    /^::error file=articles\/what-records-pay\.mdx,line=18,col=4,title=raw-html::<b> is HTML/,
  );
  assert.match(lines[1] ?? '', /^::error file=roles\/50%25%2C%0A%3Ax\.yaml,line=1,col=1,title=file-name::The name /);
  assert.match(lines[2] ?? '', /%0ADid you mean "summary"\?%0Acontent\/README\.md#unknown-key$/);
});

test('SARIF holds each problem with its place, and each broken rule with a link to the guide', async () => {
  const [report] = JSON.parse((await run(mistakes, '--format', 'sarif')).output).runs;
  const { name, rules } = report.tool.driver;
  assert.equal(name, 'Crosswalk check');
  assert.deepEqual(
    rules.map(({ id }: { id: string }) => id),
    ['raw-html', 'unknown-key'],
  );
  assert.match(rules[1].helpUri, /^https:\/\/.*\/content\/README\.md#unknown-key$/);
  const [, { ruleId, level, message, locations }] = report.results;
  assert.deepEqual([ruleId, level], ['unknown-key', 'error']);
  assert.equal(message.text, '"sumary" is not a key here. Did you mean "summary"?');
  const { artifactLocation, region } = locations[0].physicalLocation;
  assert.deepEqual([artifactLocation.uri, region.startLine, region.startColumn], [role, 7, 1]);
});

test('only the files and folders that are named are reported on', async () => {
  assert.match((await run(mistakes, role)).output, /^roles\/.*\n1 error and 0 warnings in 1 of 1 file\.\n$/s);
  assert.match((await run(mistakes, 'roles')).output, /1 error and 0 warnings in 1 of 2 files\.\n$/);
  assert.match((await run(mistakes, 'roles/', 'articles')).output, /2 errors and 0 warnings in 2 of 3 files\.\n$/);
  assert.equal((await run(mistakes, 'careers')).exitCode, 0);
  assert.equal((await run(mistakes, '.')).exitCode, 1);
});

test('another content folder can be checked, and paths are shown from where the person stands', async () => {
  await withContentSample(mistakes, async (folder) => {
    const elsewhere = { ...surroundings('/nowhere'), currentFolder: join(folder, '..') };
    const { output } = await runCheck(['--content', folder], elsewhere);
    assert.ok(output.startsWith(`${folder.split('/').at(-1)}/${article}:18:4  error`), output);
  });
});

test('colour is used only where it is asked for', async () => {
  await withContentSample(mistakes, async (folder) => {
    assert.match(
      (await runCheck([], { ...surroundings(folder), useColor: true })).output,
      /\u001b\[31merror\u001b\[39m/,
    );
    assert.doesNotMatch((await runCheck([], surroundings(folder))).output, /\u001b/);
  });
});

test('a wrong call says what to do and prints how to call', async () => {
  const cases: [args: string[], complaint: RegExp][] = [
    [['--fromat', 'json'], /^There is no option --fromat\. Did you mean "--format"\?\n\nUsage: /],
    [['--format', 'jsno'], /^Did you mean "json"\? Write one of people, json, github, sarif after --format\./],
    [['--format'], /^Write one of people/],
    [['-x'], /^There is no option --x\./],
    [['--content'], /^--content needs the name of a folder\./],
    [['--content', '/nowhere'], /^There is no content folder \/nowhere\. Name another with --content FOLDER\./],
    [['--content', 'sources.yaml'], /sources\.yaml is not a folder\./],
    [['roles/nurse.yaml'], /^There is no file or folder roles\/nurse\.yaml\./],
    [['/'], /^\/ is not in the content folder /],
  ];
  for (const [args, complaint] of cases) {
    const outcome = await run({}, ...args);
    assert.match(outcome.complaint, complaint);
    assert.deepEqual([outcome.output, outcome.exitCode], ['', 2], args.join(' '));
  }
});

test('help is printed when asked for', async () => {
  assert.match((await run({}, '--help')).output, /^Usage: npm run check/);
  assert.equal((await run({}, '-h')).exitCode, 0);
});

test('the latest date on Earth is today', async () => {
  assert.equal(latestToday(new Date('2026-11-22T09:59:59Z')), '2026-11-22');
  assert.equal(latestToday(new Date('2026-11-22T10:00:00Z')), '2026-11-23');
});

test('the command prints to the right streams, ends with the right code, and reads CROSSWALK_CONTENT', async () => {
  const command = fileURLToPath(new URL('../check.mjs', import.meta.url));
  const call = (folder: string, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CROSSWALK_CONTENT: folder },
    });
    return { stdout, stderr, status };
  };
  withContentSample({}, (folder) => {
    assert.deepEqual(call(folder, '--format', 'json'), { stdout: '[]\n', stderr: '', status: 0 });
  });
  withContentSample(mistakes, (folder) => assert.equal(call(folder).status, 1));
  const wrong = call('/nowhere');
  assert.deepEqual([wrong.stdout, wrong.status], ['', 2]);
  assert.match(wrong.stderr, /^There is no content folder \/nowhere\./);
});
