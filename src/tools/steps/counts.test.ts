import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addUp,
  formatCounts,
  judgeRunner,
  oneFailed,
  onePassed,
  oneSkipped,
  readBrowserCounts,
  readUnitCounts,
} from './counts.ts';

const unit = (passed: number, failed: number, skipped = 0) => JSON.stringify({ passed, failed, skipped });

test('The runners and the other steps are added up to one line', () => {
  const browser = readBrowserCounts('{"stats":{"expected":40,"flaky":2,"unexpected":1,"skipped":0}}');
  const sum = addUp([onePassed, onePassed, readUnitCounts(unit(100, 0)), browser]);
  assert.equal(formatCounts(sum), '144 passed, 1 failed');
});

test('What was skipped is said only if there is something', () => {
  assert.equal(formatCounts(addUp([onePassed, oneFailed, oneSkipped])), '1 passed, 1 failed, 1 skipped');
  assert.equal(formatCounts(addUp([])), '0 passed, 0 failed');
});

test('A runner that ended well with tests is taken at its word', () => {
  assert.deepEqual(judgeRunner(0, unit(3, 0, 1), readUnitCounts), { counts: { passed: 3, failed: 0, skipped: 1 } });
  assert.deepEqual(judgeRunner(1, unit(3, 2), readUnitCounts), { counts: { passed: 3, failed: 2, skipped: 0 } });
});

test('A runner that ran no tests has failed, though it ended well', () => {
  const { counts, fault } = judgeRunner(0, unit(0, 0, 4), readUnitCounts);
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 4 });
  assert.match(fault ?? '', /no tests/);
});

test('A runner without a result file has failed', () => {
  assert.deepEqual(judgeRunner(0, undefined, readUnitCounts).counts, oneFailed);
});

test('A result file that says something else is a failure', () => {
  for (const text of ['', '{}', '[]', '{"passed":"3"}', 'null']) {
    assert.deepEqual(judgeRunner(0, text, readUnitCounts).counts, oneFailed, text);
  }
  assert.deepEqual(judgeRunner(0, '{"stats":{}}', readBrowserCounts).counts, oneFailed);
});

test('A runner that ended badly although no test failed adds a failure', () => {
  const { counts, fault } = judgeRunner(7, unit(3, 0), readUnitCounts);
  assert.deepEqual(counts, { passed: 3, failed: 1, skipped: 0 });
  assert.match(fault ?? '', /exit code 7/);
});
