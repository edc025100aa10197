import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append, article, checkSample, role, testMistakes, wages } from '../mistakes.test-data.ts';
import { readText } from './read-text.ts';

testMistakes(
  [
    ['a file is empty', { [role]: ' \n' }, `${role}:1:1 empty-file The file is empty.`],
    [
      'a file is saved in another encoding',
      { [role]: Buffer.from('title: Pérez\n', 'latin1') },
      `${role}:1:9 text-encoding This character is not saved as UTF-8.`,
    ],
    [
      'a file holds NUL',
      { [role]: 'title: a\0b\n' },
      `${role}:1:9 text-encoding There is an invisible character here (NUL).`,
    ],
    [
      'a file is huge',
      { [role]: `# ${'x'.repeat(1_000_000)}` },
      `${role}:1:1 file-size The file is larger than 1000 kB.`,
    ],
    [
      'a text is huge',
      { [article]: append('Long. '.repeat(20_000)) },
      `${article}:1:1 file-size The file is larger than 100 kB.`,
    ],
  ],
  ['empty-file', 'text-encoding', 'file-size'],
);

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
