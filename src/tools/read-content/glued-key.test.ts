import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyGluedToValue } from './glued-key.ts';

test('a key that lacks the space after its colon is told from a sound key, a web address and a time of day', () => {
  assert.deepEqual(keyGluedToValue('  p50:51140\n  p75: 3'), ['p50', '51140']);
  assert.deepEqual(keyGluedToValue('level:mid'), ['level', 'mid']);
  for (const text of ['level: mid', 'https://ahima.org', '10:30', 'level:\n  mid', 'See level:mid', 'level']) {
    assert.equal(keyGluedToValue(text), undefined, text);
  }
});
