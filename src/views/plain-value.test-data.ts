import assert from 'node:assert/strict';

/**
 * Asserts that a view-model is a plain JSON value: text, finite numbers, booleans, lists and plain objects. A key whose
 * value is `undefined` is one that JSON leaves out.
 */
export function assertPlainValue(value: unknown, at = 'view-model'): void {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value), `${at} is ${value}`);
    return;
  }
  assert.equal(typeof value, 'object', `${at} is a ${typeof value}`);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      assert.notEqual(item, undefined, `${at}[${index}]`);
      assertPlainValue(item, `${at}[${index}]`);
    }
    return;
  }
  assert.equal(Object.getPrototypeOf(value), Object.prototype, `${at} is no plain object`);
  for (const [key, item] of Object.entries(value)) assertPlainValue(item, `${at}.${key}`);
}
