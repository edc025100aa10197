import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatWage, relativeGap, type Wage, wageBound, wageValue } from './wages.ts';

const published: Wage = { kind: 'published', value: 51_140 };
const topCoded: Wage = { kind: 'topCoded', atLeast: 239_200 };
const suppressed: Wage = { kind: 'suppressed' };

test('Only a published wage is a value to reckon with', () => {
  assert.equal(wageValue(published), 51_140);
  assert.equal(wageValue(topCoded), undefined);
  assert.equal(wageValue(suppressed), undefined);
});

test('The bound of a wage is its value, or what it is at least', () => {
  assert.equal(wageBound(published), 51_140);
  assert.equal(wageBound(topCoded), 239_200);
  assert.equal(wageBound(suppressed), undefined);
});

test('A wage says that it is "at least", or not published', () => {
  assert.equal(formatWage(published), '$51,140');
  assert.equal(formatWage(topCoded), 'at least $239,200');
  assert.equal(formatWage(suppressed), 'not published');
});

test('The gap of two amounts is a share of the higher one', () => {
  assert.equal(relativeGap(50_000, 100_000), 0.5);
  assert.equal(relativeGap(75_000, 100_000), 0.25);
  assert.equal(relativeGap(0, 0), 0);
});

test('An unknown amount has no gap to anything', () => {
  fc.assert(
    fc.property(fc.option(fc.nat(), { nil: undefined }), (amount) => {
      assert.equal(relativeGap(amount, undefined), undefined);
      assert.equal(relativeGap(undefined, amount), undefined);
    }),
  );
});

test('The gap of two amounts is the same both ways, nothing to itself, and from 0 to 1', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      const gap = relativeGap(a, b);
      assert.ok(gap !== undefined && gap >= 0 && gap <= 1);
      assert.equal(relativeGap(b, a), gap);
      assert.equal(relativeGap(a, a), 0);
      assert.equal(gap === 0, a === b);
    }),
  );
});
