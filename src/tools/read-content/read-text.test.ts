import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, checkSample, role, wages } from '../mistakes.test-data.ts';
import { readText } from './read-text.ts';

test('a file that cannot be opened is told as such', () => {
  const reading = readText('/nowhere/entry.yaml', 1);
  assert.equal('fault' in reading && reading.fault.code, 'unreadable-file');
});

test('a byte order mark and Windows line ends are accepted, and positions stay right', () => {
  const toWindows = (file: string) => `\uFEFF${file.replaceAll('\n', '\r\n')}`;
  assert.deepEqual(checkSample({ [role]: toWindows, [article]: toWindows, [wages]: toWindows }), []);
  const [issue] = checkSample({ [role]: (file) => toWindows(file.replace('- hospitals', '- hospitl')) });
  assert.deepEqual([issue?.line, issue?.column], [33, 5]);
});
