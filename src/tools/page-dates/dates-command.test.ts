import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { linkCatalogue } from '../../domain/catalogue.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { digestOfContent } from '../check/memory.ts';
import { memoryFolderOf } from '../check/memory-folder.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { runEditorCommand } from '../editor-command.ts';
import { readContent } from '../read-content.ts';
import { checkPageDates } from './check-dates.ts';
import { datesCommand } from './dates-command.ts';
import { openDigestMemory } from './known-digests.ts';
import { pageDigests } from './page-digests.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-dates-'));
after(() => {
  for (const path of [folder, memoryFolderOf(folder)]) rmSync(path, { recursive: true });
});
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
  assert.deepEqual(await datesIssues(), []);
  assert.match((await date('2030-01-02')).output, /nothing to date/);

  const path = join(folder, 'careers/health-informatics.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text
      .replace(/^isNot: /m, 'isNot: Something else. ')
      .replace(/^isNot: Something else\. >-\n/m, 'isNot: >-\n  Something else.\n'),
  );
  const [issue] = await datesIssues();
  assert.match(issue?.message ?? '', /behind on .*\/careers\/health-informatics\//);
  assert.match(issue?.hint ?? '', /npm run dates/);

  assert.match((await date('2030-01-03')).output, /^1 changed page, 0 new pages, 0 pages gone: dates\.yaml/);
  assert.match(readFileSync(record, 'utf8'), /^"\/careers\/health-informatics\/": \{ "date": "2030-01-03"/m);
  assert.deepEqual(await datesIssues(), []);
});

test('What the command made is known to the check, for this content and no other', async () => {
  const { content } = readContent(folder);
  const memory = () => openDigestMemory(memoryFolderOf(folder), digestOfContent(folder));
  await date('2030-01-03');
  assert.deepEqual(memory().recall(), pageDigests(linkCatalogue(content)));
  assert.deepEqual(await checkPageDates(folder, content, memory()), []);
  const path = join(folder, 'sources.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}# a word more\n`);
  assert.equal(memory().recall(), undefined);
  writeFileSync(path, text);
  const known = { recall: () => new Map([['/a/', 'b']]), keep: () => assert.fail() };
  assert.match((await checkPageDates(folder, content, known))[0]?.message ?? '', /^The record is behind on \/a\/,/);
});

test('A damaged record is an issue of the check, and the command says what to do', async () => {
  writeFileSync(record, '/: { date: soon }\n');
  const said = async () => {
    const [issue] = await datesIssues();
    return `${issue?.message} ${issue?.hint}`;
  };
  assert.match(await said(), /^dates\.yaml is damaged at \/\. Take it back with git restore content\/dates\.yaml/);
  assert.match((await date('2030-01-04')).complaint, /git restore/);

  writeFileSync(record, '/: { date: 2030-01-01, digest: a }\n<<<<<<< HEAD\n/a/: { date: 2030-01-01, digest: b }\n');
  assert.match(
    await said(),
    /^dates\.yaml is damaged at line 2\. .* After a merge, delete the lines that start with <<<<<<</,
  );
  assert.match((await date('2030-01-04')).complaint, /^dates\.yaml is damaged at line 2\./);
});

test('A page that stands in the record twice after a merge is dated once', async () => {
  writeFileSync(record, '/: { date: 2030-01-01, digest: a }\n/: { date: 2030-01-02, digest: b }\n');
  await date('2030-01-05');
  assert.equal(readFileSync(record, 'utf8').match(/^"\/":/gm)?.length, 1);
  assert.deepEqual(await datesIssues(), []);
});
