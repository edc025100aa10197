import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDuration } from './progress.ts';

test('Durations are written for people', () => {
  assert.equal(formatDuration(840, 1), '0.8 s');
  assert.equal(formatDuration(12_000, 0), '12 s');
  assert.equal(formatDuration(59_700, 0), '1 min 0 s');
  assert.equal(formatDuration(72_000, 1), '1 min 12 s');
});
