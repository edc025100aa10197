import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { travellingBytes } from './travelling-bytes.ts';

const page = Buffer.from(Array.from({ length: 900 }, (_, index) => `<li>${(index * 7919) % 1009}</li>`).join(''));
const exact = brotliCompressSync(page).length;

test('A text near or above its budget is weighed exactly, one far below it at most a little too heavy', async () => {
  assert.equal(await travellingBytes(page), exact);
  assert.equal(await travellingBytes(page, exact), exact);
  const estimate = await travellingBytes(page, 10 * exact);
  assert.ok(estimate >= exact * 0.9 && estimate <= exact * 1.4, `${estimate} for ${exact}`);
});
