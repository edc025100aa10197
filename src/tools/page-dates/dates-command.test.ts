import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { runEditorCommand } from '../editor-command.ts';
import { checkPageDates } from './check-dates.ts';
import { datesCommand } from './dates-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-dates-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(defaultContentFolder({}), folder, { recursive: true });

const record = join(folder, pageDatesFile);
const dates = (today: string, ...words: string[]) =>
  runEditorCommand(datesCommand, [...words, '--content', folder, '--today', today], {
    currentFolder: folder,
    environment: {},
    today,
    useColor: false,
  });
const messages = () => checkPageDates(folder).map(({ message }) => message);
const change = (path: string, edit: (text: string) => string) =>
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
const career = 'careers/health-informatics.yaml';

test('The command dates what changed, then has nothing to do, and the check asks for it in between', async () => {
  await dates('2030-01-01');
  assert.deepEqual(messages(), []);
  assert.match((await dates('2030-01-02')).output, /nothing to date/);

  change(career, (text) =>
    text
      .replace(/^isNot: /m, 'isNot: Something else. ')
      .replace(/^isNot: Something else\. >-\n/m, 'isNot: >-\n  Something else.\n'),
  );
  assert.deepEqual(messages(), [`The record is behind on ${career}.`]);
  assert.match(checkPageDates(folder)[0]?.hint ?? '', /npm run dates/);

  assert.match((await dates('2030-01-03')).output, /^1 changed page, 0 new pages, 0 pages gone: dates\.yaml/);
  assert.match(readFileSync(record, 'utf8'), /^"\/careers\/health-informatics\/": \{ "date": "2030-01-03"/m);
  assert.deepEqual(messages(), []);
});

test('A change that no page shows is written down, and moves no date', async () => {
  const datesOnly = () => readFileSync(record, 'utf8').match(/^"\/.*$/gm);
  const before = datesOnly();
  for (const path of [career, 'sources.yaml', 'glossary.yaml']) change(path, (text) => `${text}# a word more\n`);
  assert.deepEqual(messages(), [`The record is behind on ${career} and 2 other files.`]);
  assert.match((await dates('2030-01-04')).output, /nothing to date/);
  assert.deepEqual(messages(), []);
  assert.deepEqual(datesOnly(), before);
});

test('What ends the lines of a file is no change', () => {
  change(career, (text) => text.replaceAll('\n', '\r\n'));
  assert.deepEqual(messages(), []);
  change(career, (text) => text.replaceAll('\r\n', '\n'));
});

test('Pages are held against the record only when that is asked for, and nothing is written', async () => {
  assert.match((await dates('2030-01-05', '--check')).output, /knows what every page says/);
  change(pageDatesFile, (text) =>
    text
      .replace(/^("\/careers\/health-informatics\/": .*"digest": ")[^"]*/m, '$1another')
      .replace(/^"\/about\/.*\n/m, ''),
  );
  const written = readFileSync(record, 'utf8');
  assert.deepEqual(messages(), []);
  const { complaint, exitCode } = await dates('2030-01-05', '--check');
  assert.match(
    complaint,
    /does not know what \/careers\/health-informatics\/ and 1 other page say now\. Run npm run dates/,
  );
  assert.equal(exitCode, 1);
  assert.equal(readFileSync(record, 'utf8'), written);
  await dates('2030-01-05');
  assert.equal((await dates('2030-01-05', '--check')).exitCode, 0);
});

test('A damaged record is an issue of the check, and the command says what to do', async () => {
  writeFileSync(record, '/: { date: soon }\n');
  const said = () => {
    const [issue] = checkPageDates(folder);
    return `${issue?.message} ${issue?.hint}`;
  };
  assert.match(said(), /^dates\.yaml is damaged at \/\. Take it back with git restore content\/dates\.yaml/);
  assert.match((await dates('2030-01-06')).complaint, /git restore/);

  writeFileSync(record, '/: { date: 2030-01-01, digest: a }\n<<<<<<< HEAD\n/a/: { date: 2030-01-01, digest: b }\n');
  assert.match(
    said(),
    /^dates\.yaml is damaged at line 2\. .* After a merge, delete the lines that start with <<<<<<</,
  );
  assert.match((await dates('2030-01-06')).complaint, /^dates\.yaml is damaged at line 2\./);
});

test('A page that stands in the record twice after a merge is dated once', async () => {
  writeFileSync(record, '/: { date: 2030-01-01, digest: a }\n/: { date: 2030-01-02, digest: b }\n');
  await dates('2030-01-07');
  assert.equal(readFileSync(record, 'utf8').match(/^"\/":/gm)?.length, 1);
  assert.deepEqual(messages(), []);
});
