import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageInWords } from './copy-age.ts';

const ages: [number, string][] = [
  [0, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [3_599_999, '59 minutes ago'],
  [3_600_000, '1 hour ago'],
  [86_400_000, '1 day ago'],
  [30 * 86_400_000, '30 days ago'],
  [-5, 'just now'],
];
for (const [age, words] of ages) {
  test(`After ${age} ms a copy was made ${words}`, () =>
    assert.equal(ageInWords(1_000_000_000_000 - age, 1_000_000_000_000), words));
}
