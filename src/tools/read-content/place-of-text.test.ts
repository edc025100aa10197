import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreadable } from './parsed-text.ts';
import { withPlaceOfText } from './place-of-text.ts';

const text = `---
first: a
---

Half earn less
than the **median**. Others earn [more](/roles/) than that.

One shapes *systems*, the other looks after records.
`;
const { positionOf } = withPlaceOfText(unreadable([]), text);

test('A sentence is found where it begins, across lines and marks', () => {
  assert.deepEqual(positionOf(['prose', 'sentence', 'half earn less than the median']), { line: 5, column: 1 });
  assert.deepEqual(positionOf(['prose', 'sentence', 'one shapes systems, the other looks after records']), {
    line: 8,
    column: 1,
  });
});

test('Where a link stands inside it, or nothing fits, the start of the text is meant', () => {
  assert.deepEqual(positionOf(['prose', 'sentence', 'others earn more than that']), { line: 5, column: 1 });
  assert.deepEqual(positionOf(['prose']), { line: 5, column: 1 });
  assert.deepEqual(positionOf(['prose', 'links', 0]), { line: 1, column: 1 });
});
