import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../check/check-content.ts';
import { withContentSample } from '../content-sample.test-data.ts';
import { checkSample, sampleDay, writeIssue } from '../mistakes.test-data.ts';
import { toId } from './list-files.ts';

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
