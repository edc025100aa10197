import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from './page-address.ts';

test('An address says the query, the order and the choices, and comes back the same', () => {
  const address = {
    query: 'him & hi',
    widen: false,
    order: 'median' as const,
    choices: { kind: 'role', level: 'entry' },
  };
  assert.equal(writeAddress(address), '?q=him+%26+hi&only=1&sort=median&kind=role&level=entry');
  assert.deepEqual(readAddress(writeAddress(address)), address);
});

test('What is as at first is not said', () => {
  assert.equal(writeAddress({ query: '', widen: true, order: 'best', choices: { kind: '' } }), '');
  assert.deepEqual(readAddress(''), { query: '', widen: true, order: 'best', choices: {} });
});

test('An order that does not exist is the best match', () => {
  assert.equal(readAddress('?sort=toString').order, 'best');
});
