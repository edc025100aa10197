import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCheck } from './check/run-check.ts';
import { type SampleChanges, withContentSample } from './content-sample.test-data.ts';
import { latestToday } from './latest-today.ts';
import { append, article, replace, role, sampleDay } from './mistakes.test-data.ts';

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

test('people read each problem with its place, severity, code and hint, and a closing count', () => {
  const { output, complaint, exitCode } = run(mistakes);
  assert.deepEqual(output.split('\n'), [
    `${article}:18:4  error  raw-html  <b> is HTML, which texts may not use.`,
    '    Use Markdown: **bold**, *italics*, [link](/roles/), lists and tables. For the sign itself write &lt;.',
    '',
    `${role}:7:1  error  unknown-key  "sumary" is not a key here.`,
    '    Did you mean "summary"?',
    '',
    '2 errors and 0 warnings in 2 of 14 files.',
    '',
  ]);
  assert.equal(complaint, '');
  assert.equal(exitCode, 1);
});

test('warnings alone are told and do not fail', () => {
  const { output, exitCode } = run(unused);
  assert.match(output, /^credentials\/rhia\.yaml:1:1 {2}warning {2}unused-credential {2}/);
  assert.match(output, /\n0 errors and 1 warning in 1 of 14 files\.\n$/);
  assert.equal(exitCode, 0);
});

test('content in which everything is well is told in one line', () => {
  assert.deepEqual(run({}), { output: '14 files checked, nothing to mend.\n', complaint: '', exitCode: 0 });
});

test('programs read one array of issues with these keys, and paths relative to the content folder', () => {
  const { output, exitCode } = run(mistakes, '--json');
  const issues = JSON.parse(output);
  assert.deepEqual(issues[1], {
    path: role,
    line: 7,
    column: 1,
    severity: 'error',
    code: 'unknown-key',
    message: '"sumary" is not a key here.',
    hint: 'Did you mean "summary"?',
  });
  for (const issue of issues) {
    assert.deepEqual(Object.keys(issue), ['path', 'line', 'column', 'severity', 'code', 'message', 'hint']);
  }
  assert.equal(exitCode, 1);
  assert.equal(run({}, '--json').output, '[]\n');
});

test('only the files and folders that are named are reported on', () => {
  assert.match(run(mistakes, role).output, /^roles\/.*\n.*\n\n1 error and 0 warnings in 1 of 1 file\.\n$/);
  assert.match(run(mistakes, 'roles').output, /1 error and 0 warnings in 1 of 2 files\.\n$/);
  assert.match(run(mistakes, 'roles/', 'articles').output, /2 errors and 0 warnings in 2 of 3 files\.\n$/);
  assert.equal(run(mistakes, 'careers').exitCode, 0);
  assert.equal(run(mistakes, '.').exitCode, 1);
});

test('another content folder can be checked, and paths are shown from where the person stands', () => {
  withContentSample(mistakes, (folder) => {
    const elsewhere = { ...surroundings('/nowhere'), currentFolder: join(folder, '..') };
    const { output } = runCheck(['--content', folder], elsewhere);
    assert.ok(output.startsWith(`${folder.split('/').at(-1)}/${article}:18:4  error`), output);
  });
});

test('colour is used only where it is asked for', () => {
  withContentSample(mistakes, (folder) => {
    assert.match(runCheck([], { ...surroundings(folder), useColor: true }).output, /\u001b\[31merror\u001b\[39m/);
    assert.doesNotMatch(runCheck([], surroundings(folder)).output, /\u001b/);
  });
});

test('a wrong call says what to do and prints how to call', () => {
  const cases: [args: string[], complaint: RegExp][] = [
    [['--jsn'], /^There is no option --jsn\. Did you mean "--json"\?\n\nUsage: /],
    [['-x'], /^There is no option --x\./],
    [['--content'], /^--content needs the name of a folder\./],
    [['--content', '/nowhere'], /^There is no content folder \/nowhere\. Name another with --content FOLDER\./],
    [['--content', 'sources.yaml'], /sources\.yaml is not a folder\./],
    [['roles/nurse.yaml'], /^There is no file or folder roles\/nurse\.yaml\./],
    [['/'], /^\/ is not in the content folder /],
  ];
  for (const [args, complaint] of cases) {
    const outcome = run({}, ...args);
    assert.match(outcome.complaint, complaint);
    assert.deepEqual([outcome.output, outcome.exitCode], ['', 2], args.join(' '));
  }
});

test('help is printed when asked for', () => {
  assert.match(run({}, '--help').output, /^Usage: npm run check/);
  assert.equal(run({}, '-h').exitCode, 0);
});

test('the latest date on Earth is today', () => {
  assert.equal(latestToday(new Date('2026-11-22T09:59:59Z')), '2026-11-22');
  assert.equal(latestToday(new Date('2026-11-22T10:00:00Z')), '2026-11-23');
});

test('the command prints to the right streams, ends with the right code, and reads CROSSWALK_CONTENT', () => {
  const command = fileURLToPath(new URL('./check.ts', import.meta.url));
  const call = (folder: string, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CROSSWALK_CONTENT: folder },
    });
    return { stdout, stderr, status };
  };
  withContentSample({}, (folder) => {
    assert.deepEqual(call(folder, '--json'), { stdout: '[]\n', stderr: '', status: 0 });
  });
  withContentSample(mistakes, (folder) => assert.equal(call(folder).status, 1));
  const wrong = call('/nowhere');
  assert.deepEqual([wrong.stdout, wrong.status], ['', 2]);
  assert.match(wrong.stderr, /^There is no content folder \/nowhere\./);
});
