import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparisonAttributes } from '../vocabulary/comparison-attributes.ts';
import { concernEffects, concernKeys } from '../vocabulary/concern-effects.ts';
import { concerns } from '../vocabulary/concerns.ts';
import { traits } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { type ComparisonOptions, emphasisOn, readOptions, writeOptions } from './comparison-options.ts';

const plain: ComparisonOptions = { more: [], less: [], sort: 'difference', differing: false };

const anyOptions: fc.Arbitrary<ComparisonOptions> = fc
  .tuple(
    fc.array(fc.constantFrom('more', 'less', 'as it is'), {
      minLength: concernKeys.length,
      maxLength: concernKeys.length,
    }),
    fc.constantFrom<ComparisonOptions['sort']>('difference', 'topic'),
    fc.boolean(),
  )
  .map(([levels, sort, differing]) => ({
    more: concernKeys.filter((_, index) => levels[index] === 'more'),
    less: concernKeys.filter((_, index) => levels[index] === 'less'),
    sort,
    differing,
  }));

test('The concerns that have effects are those that have words, in one order', () => {
  assert.deepEqual(concernKeys, keysOf(concerns));
});

test('Every effect is on a row or on a trait', () => {
  const known: readonly string[] = [...keysOf(comparisonAttributes), ...keysOf(traits)];
  for (const [concern, effects] of Object.entries(concernEffects)) {
    assert.ok(effects.length > 0, concern);
    for (const effect of effects) assert.ok(known.includes(effect), `${concern}: ${effect}`);
  }
});

test('A fragment says what was changed, and nothing where nothing was', () => {
  assert.equal(writeOptions(plain), '');
  assert.equal(
    writeOptions({ more: ['pay', 'time'], less: ['future'], sort: 'topic', differing: true }),
    '#more=pay,time&less=future&sort=topic&show=differing',
  );
});

test('Any options, written and read again, are the same', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      assert.deepEqual(readOptions(writeOptions(options)), options);
    }),
  );
});

test('What a fragment says in vain is passed over', () => {
  for (const fragment of ['', '#', '#shortlist', '#more=money&sort=size&show=all', '#more']) {
    assert.deepEqual(readOptions(fragment), plain, fragment);
  }
});

test('A concern that is both raised and lowered counts as raised', () => {
  const options = readOptions('#more=pay&less=pay,time');
  assert.deepEqual([options.more, options.less], [['pay'], ['time']]);
});

test('Raised, a concern doubles the weight of its rows; lowered, it halves it; others stay', () => {
  const options: ComparisonOptions = { ...plain, more: ['pay'], less: ['technology'] };
  assert.equal(emphasisOn(options, 'pay'), 2);
  assert.equal(emphasisOn(options, 'tools'), 0.5);
  assert.equal(emphasisOn(options, 'programming'), 0.5);
  assert.equal(emphasisOn(options, 'education'), 1);
});
