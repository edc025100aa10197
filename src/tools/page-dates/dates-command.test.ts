import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { runEditorCommand } from '../editor-command.ts';
import { readContent } from '../read-content.ts';
import { checkPageDates } from './check-dates.ts';
import { datesCommand } from './dates-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-dates-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(defaultContentFolder({}), folder, { recursive: true });

const record = join(folder, pageDatesFile);
const date = (today: string) =>
  runEditorCommand(datesCommand, ['--content', folder, '--today', today], {
    currentFolder: folder,
    environment: {},
    today,
    useColor: false,
  });
const datesIssues = () => checkPageDates(folder, readContent(folder).content);

test('The command dates what changed, then has nothing to do, and the check asks for it in between', async () => {
  await date('2030-01-01');
  assert.deepEqual(datesIssues(), []);
  assert.match((await date('2030-01-02')).output, /nothing to date/);

  const path = join(folder, 'careers/health-informatics.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text
      .replace(/^isNot: /m, 'isNot: Something else. ')
      .replace(/^isNot: Something else\. >-\n/m, 'isNot: >-\n  Something else.\n'),
  );
  const [issue] = datesIssues();
  assert.match(issue?.message ?? '', /behind on .*\/careers\/health-informatics\//);
  assert.match(issue?.hint ?? '', /npm run dates/);

  assert.match((await date('2030-01-03')).output, /^1 changed page, 0 new pages, 0 pages gone: dates\.yaml/);
  assert.match(readFileSync(record, 'utf8'), /^\/careers\/health-informatics\/: \{ date: 2030-01-03/m);
  assert.deepEqual(datesIssues(), []);
});

test('A damaged record is an issue of the check, and the command says what to do', async () => {
  writeFileSync(record, '/: { date: soon }\n');
  const said = () => `${datesIssues()[0]?.message} ${datesIssues()[0]?.hint}`;
  assert.match(said(), /^dates\.yaml is damaged at \/\. Take it back with git restore content\/dates\.yaml/);
  assert.match((await date('2030-01-04')).complaint, /git restore/);

  writeFileSync(record, '/: { date: 2030-01-01, digest: a }\n<<<<<<< HEAD\n/a/: { date: 2030-01-01, digest: b }\n');
  assert.match(
    said(),
    /^dates\.yaml is damaged at line 2\. .* After a merge, delete the lines that start with <<<<<<</,
  );
  assert.match((await date('2030-01-04')).complaint, /^dates\.yaml is damaged at line 2\./);
});

test('A page that stands in the record twice after a merge is dated once', async () => {
  writeFileSync(record, '/: { date: 2030-01-01, digest: a }\n/: { date: 2030-01-02, digest: b }\n');
  await date('2030-01-05');
  assert.equal(readFileSync(record, 'utf8').match(/^\/:/gm)?.length, 1);
  assert.deepEqual(datesIssues(), []);
});
