import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../check/check-content.ts';
import { sampleDay } from '../../mistakes.test-data.ts';
import { allTextFields, refusals, removeContent, writeContentWith } from './hostile-content.test-data.ts';
import { hostileStrings } from './hostile-strings.test-data.ts';

/** What no text field takes: a tag, or a sign that nobody sees. */
const isRefused = (text: string): boolean =>
  /<[/!a-z]|[\u0000-\u0008\u000e-\u001f\u2028-\u202e\u2066-\u2069\ufeff]/iu.test(text);

test('The check refuses tags and invisible signs in every text field, at the line where they stand', (context) => {
  const refused = Object.entries(hostileStrings).filter(([, text]) => isRefused(text));
  for (const [name, text] of refused) {
    const { folder, numbers } = writeContentWith(text);
    try {
      assert.deepEqual(
        [...numbers.keys()].sort(),
        [...allTextFields].sort(),
        'a text field has no place in the content',
      );
      const { issues } = checkContent(folder, sampleDay);
      const faulted = new Set(
        issues
          .filter(({ message }) => refusals.test(message))
          .map(({ path, line }) => readFileSync(join(folder, path), 'utf8').split('\n')[line - 1]),
      );
      const missed = [...numbers].filter(([, number]) => ![...faulted].some((line) => line?.includes(`${number}`)));
      assert.deepEqual(missed, [], `${name} passes the check`);
    } finally {
      removeContent(folder);
    }
  }
  context.diagnostic(`${refused.length} strings refused in ${allTextFields.length} text fields`);
});

test('The check takes everything else in a text field, or says what is wrong with it', (context) => {
  const taken = Object.entries(hostileStrings).filter(([, text]) => !isRefused(text));
  for (const [name, text] of taken) {
    const { folder } = writeContentWith(text);
    try {
      for (const { message } of checkContent(folder, sampleDay).issues) {
        assert.match(message, /^[A-Z"“].* .*\.$/su, `${name}: ${message}`);
        assert.doesNotMatch(message, refusals, name);
      }
    } finally {
      removeContent(folder);
    }
  }
  context.diagnostic(`${taken.length} strings left for pages to escape`);
});
