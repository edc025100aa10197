import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleContent } from '../../domain/example-content.ts';
import { withContentSample } from '../content-sample.test-data.ts';
import { append, article, checkSample, occupation, replace, role } from '../mistakes.test-data.ts';
import { readContent } from '../read-content.ts';

test('content in which everything is well is read as it was written, each list sorted by id', () => {
  withContentSample({}, (folder) => {
    const { content, issues, unread } = readContent(folder);
    assert.deepEqual(issues, []);
    assert.deepEqual(unread, { entries: [], collections: [] });
    assert.deepEqual(content, exampleContent());
  });
});

test('one mistake in an entry hides none in another, and all come in the order of the files', () => {
  const issues = checkSample({
    [role]: (file) => file.replace('summary:', 'sumary:').replace('- bls-oews-2025', '- bls'),
    [article]: append('\nHi <b>x</b> {1}\n'),
    'careers/health-informatics.yaml': replace('level: associate', 'level: none'),
  });
  assert.deepEqual(
    issues.map(({ path, code }) => `${path} ${code}`),
    [
      `${article} raw-html`,
      `${article} expression`,
      'careers/health-informatics.yaml not-in-list',
      `${role} unknown-key`,
      `${role} unknown-reference`,
    ],
  );
});

test('an entry that cannot be read brings no complaints about those that name it', () => {
  for (const broken of ['title: "x\n', '', '[]\n']) {
    const paths = new Set(checkSample({ [occupation]: broken }).map(({ path }) => path));
    assert.deepEqual([...paths], [occupation]);
    assert.equal(
      checkSample({ 'sources.yaml': broken || ' ' }).some(({ path }) => path !== 'sources.yaml'),
      broken === '[]\n',
    );
  }
});
