import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentWords, profileDistance, rateDistance, setDistance, stepDistance } from './difference.ts';

const wordDistance = (a: string, b: string) => setDistance(new Set(contentWords(a)), new Set(contentWords(b)));

const scale = ['low', 'middle', 'high', 'top'];
const words = fc.array(fc.constantFrom('Codes', 'records', 'audits charts', 'teaches', 'the', 'of'), { maxLength: 6 });
const text = words.map((parts) => parts.join(' '));

/** What holds for every measure of difference. `known` says whether a value can be measured at all. */
function isMeasure<T>(
  name: string,
  values: fc.Arbitrary<T>,
  distance: (a: T, b: T) => number | undefined,
  known: (value: T) => boolean,
): void {
  test(`${name}: the same both ways`, () => {
    fc.assert(fc.property(values, values, (a, b) => assert.equal(distance(a, b), distance(b, a))));
  });
  test(`${name}: nothing between a value and itself`, () => {
    fc.assert(fc.property(values.filter(known), (value) => assert.equal(distance(value, value), 0)));
  });
  test(`${name}: from 0 to 1 where both sides are known, and unknown otherwise`, () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const gap = distance(a, b);
        assert.equal(gap !== undefined, known(a) && known(b));
        assert.ok(gap === undefined || (gap >= 0 && gap <= 1), `${gap}`);
      }),
    );
  });
}

isMeasure(
  'Distance of sets',
  fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 }),
  (a: readonly string[], b: readonly string[]) => setDistance(new Set(a), new Set(b)),
  (items) => items.length > 0,
);
isMeasure('Distance of words', text, wordDistance, (value) => contentWords(value).length > 0);
isMeasure(
  'Distance of steps',
  fc.constantFrom(...scale, 'elsewhere'),
  (a: string, b: string) => stepDistance(scale, a, b),
  (value) => scale.includes(value),
);
isMeasure(
  'Distance of profiles',
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }),
  profileDistance,
  () => true,
);
isMeasure(
  'Distance of rates',
  fc.option(fc.double({ min: -100, max: 500, noNaN: true }), { nil: undefined }),
  rateDistance,
  (rate) => rate !== undefined,
);

test('Two of three things shared are one third apart', () => {
  assert.ok(Math.abs((setDistance(new Set('ab'), new Set('abc')) ?? 1) - 1 / 3) < 1e-12);
  assert.equal(setDistance(new Set('a'), new Set('b')), 1);
  assert.equal(setDistance(new Set('aab'), new Set('ba')), 0);
});

test('Small words and endings do not count as meaning', () => {
  assert.deepEqual(contentWords('You are coding the records of a clinic'), ['cod', 'record', 'clinic']);
  assert.equal(wordDistance('Codes the records', 'coding of records'), 0);
});

test('The ends of a scale are wholly apart, neighbors by one step', () => {
  assert.equal(stepDistance(scale, 'low', 'top'), 1);
  assert.equal(stepDistance(scale, 'middle', 'high'), 1 / 3);
  assert.equal(stepDistance(['only'], 'only', 'only'), 0);
});

test('Profiles of different lengths cannot be compared', () => {
  assert.equal(profileDistance([1], [1, 2]), undefined);
  assert.equal(profileDistance([], []), undefined);
  assert.equal(profileDistance([0, 4], [4, 4]), 0.5);
});

test('Thirty points are as far apart as rates can be', () => {
  assert.equal(rateDistance(0, 15), 0.5);
  assert.equal(rateDistance(-10, 20), 1);
  assert.equal(rateDistance(-100, 500), 1);
});
