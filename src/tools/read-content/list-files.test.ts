import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../check/check-content.ts';
import { withContentSample } from '../content-sample.test-data.ts';
import { checkSample, role, sampleDay, testMistakes, writeIssue } from '../mistakes.test-data.ts';
import { toId } from './list-files.ts';

testMistakes(
  [
    [
      'a file name holds capitals and spaces',
      { 'roles/Data Analyst.yaml': 'a: 1\n' },
      'roles/Data Analyst.yaml:1:1 file-name The name "Data Analyst" holds more than lower-case letters, digits and single hyphens.',
    ],
    [
      'a file has another extension',
      { 'roles/data.yml': 'a: 1\n' },
      'roles/data.yml:1:1 file-kind This folder holds .yaml files only.',
    ],
    [
      'a folder is in a folder',
      { 'roles/more/data.yaml': 'a: 1\n' },
      'roles/more:1:1 unexpected-path Folders in this folder are not read.',
    ],
    [
      'a folder is misnamed',
      { 'role/data.yaml': 'a: 1\n' },
      'role:1:1 unexpected-path The content folder has no place for "role".',
    ],
  ],
  ['file-name', 'file-kind', 'unexpected-path'],
);

/** What the check says about a sample that a test meddles with. */
function checkAfter(meddle: (folder: string) => void): string[] {
  return withContentSample({}, (folder) => {
    meddle(folder);
    return checkContent(folder, sampleDay).issues.map(writeIssue);
  });
}

test('the guide and hidden files are left alone', () => {
  const changes = { 'README.md': '# Guide\n', 'roles/README.md': '# Roles\n', 'roles/.DS_Store': 'x' };
  assert.deepEqual(checkSample(changes), []);
});

test('a name is turned into the id it should be', () => {
  const cases = {
    'Data Analyst': 'data-analyst',
    Café_Müller: 'cafe-muller',
    '--a--b--': 'a-b',
    'ehr-analyst': 'ehr-analyst',
  };
  for (const [name, id] of Object.entries(cases)) assert.equal(toId(name), id);
});

test('a folder that is missing is an empty collection', () => {
  assert.deepEqual(
    checkAfter((folder) => rmSync(join(folder, 'changes'), { recursive: true })),
    [],
  );
});

test('links to other places are refused, and what they stand for is not reported as missing', () => {
  const issues = checkAfter((folder) => {
    for (const path of [role, 'sources.yaml']) {
      rmSync(join(folder, path));
      symlinkSync('/nowhere', join(folder, path));
    }
  });
  assert.deepEqual(issues, [
    `${role}:1:1 symbolic-link This is a link to another place, not a file.`,
    'sources.yaml:1:1 symbolic-link This is a link to another place.',
  ]);
});

test('a folder in the place of a file, a file in the place of a folder and a pipe are refused', () => {
  const issues = checkAfter((folder) => {
    rmSync(join(folder, 'glossary.yaml'));
    mkdirSync(join(folder, 'glossary.yaml'));
    rmSync(join(folder, 'pages'), { recursive: true });
    execFileSync('mkfifo', [join(folder, 'pages'), join(folder, 'roles/pipe.yaml')]);
  });
  assert.deepEqual(issues, [
    'glossary.yaml:1:1 unexpected-path "glossary.yaml" must be a file.',
    'pages:1:1 unexpected-path "pages" must be a folder.',
    'roles/pipe.yaml:1:1 file-kind This is not a plain file.',
  ]);
});
