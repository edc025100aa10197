import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberFor, rememberLatest } from './remember.ts';

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

test('The last few are kept, and what was made before them is made anew', () => {
  const asked: string[] = [];
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }));
  const nameOf = rememberLatest(({ id }: { readonly id: string }) => {
    asked.push(id);
    return id;
  }, 2);
  for (const each of [a, b, a, c, b, a]) nameOf(each as { id: string });
  assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
});
