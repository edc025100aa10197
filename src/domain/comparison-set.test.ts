import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparisonQuery, mostCompared, readComparisonSet } from './comparison-set.ts';

const known = ['coder', 'biller', 'auditor', 'analyst', 'trainer'];
const read = (search: string) => readComparisonSet(search, (id) => known.includes(id));

test('The order of the address is the order of the columns', () => {
  assert.deepEqual(read('?with=coder,biller,auditor').ids, ['coder', 'biller', 'auditor']);
  assert.deepEqual(read('?with=auditor,coder').ids, ['auditor', 'coder']);
});

test('A form whose script has not loaded asks for the same with one name repeated, and empty choices count for nothing', () => {
  assert.deepEqual(read('?with[]=coder&with[]=biller&with[]=&with[]='), read('?with=coder,biller'));
});

test('Spaces around ids are passed over', () => {
  assert.deepEqual(read('?with=%20coder,%20biller%20').ids, ['coder', 'biller']);
});

test('An id asked for twice is named and gets one column, where it came first', () => {
  const set = read('?with=coder,biller,coder');
  assert.deepEqual(set.ids, ['coder', 'biller']);
  assert.deepEqual(set.repeated, ['coder']);
});

test('What is no entry is kept as it was written, and does not count as a column', () => {
  const set = read('?with=coder,Billar,biller');
  assert.deepEqual(set.unknown, ['Billar']);
  assert.deepEqual(set.ids, ['coder', 'biller']);
  assert.deepEqual(set.asked, ['coder', 'Billar', 'biller']);
});

test('Five entries are too many; four and a repeated or unknown one are not', () => {
  assert.equal(read(`?with=${known.join()}`).tooMany, true);
  assert.equal(read(`?with=${known.slice(0, mostCompared).join()},coder,nobody`).tooMany, false);
});

test('An address that asks for nothing gives an empty set', () => {
  for (const search of ['', '?', '?with=', '?with=,,', '?other=coder']) {
    assert.deepEqual(read(search), { asked: [], ids: [], repeated: [], unknown: [], tooMany: false }, search);
  }
});

test('The query of any set, read again, gives the set', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostCompared }), (ids) => {
      assert.deepEqual(read(comparisonQuery(ids)).ids, ids);
    }),
  );
});
