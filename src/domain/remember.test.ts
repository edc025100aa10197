import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberFor } from './remember.ts';

test('What is made of an object is made once, also where nothing comes of it', () => {
  const asked: object[] = [];
  const lengthOf = rememberFor((list: readonly string[]) => {
    asked.push(list);
    return list.length === 0 ? undefined : list.length;
  });
  const [some, none] = [['a', 'b'], []];
  assert.deepEqual([lengthOf(some), lengthOf(some), lengthOf(none), lengthOf(none)], [2, 2, undefined, undefined]);
  assert.deepEqual(asked, [some, none]);
});

test('Equal objects are not taken for one', () => {
  const same = rememberFor((of: { readonly id: string }) => of);
  const [one, other] = [{ id: 'a' }, { id: 'a' }];
  assert.notEqual(same(one), same(other));
});
