import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributeWeights } from '../vocabulary/attribute-weights.ts';
import { comparisonAttributes } from '../vocabulary/comparison-attributes.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { anySet } from './comparison/any-subject.test-data.ts';
import { type ComparisonRow, compareSubjects, sameBelow } from './comparison.ts';
import { rankRows } from './ranked-rows.ts';

const row = (attribute: ComparisonRow['attribute'], difference: number | undefined): ComparisonRow => ({
  attribute,
  difference,
  cells: [],
  sentence: '',
  sources: [],
});

test('Every attribute has a weight', () => {
  assert.deepEqual(Object.keys(attributeWeights), keysOf(comparisonAttributes));
});

test('A row’s place is its difference times its weight', () => {
  const ranked = rankRows([row('openings', 1), row('materials', 0.5), row('pay', undefined)]);
  assert.deepEqual(
    ranked.map(({ attribute, rank }) => [attribute, rank]),
    [
      ['materials', 0.7],
      ['openings', 0.3],
      ['pay', 0],
    ],
  );
});

test('A reader’s factor moves a row up', () => {
  const rows = [row('materials', 0.5), row('openings', 1)];
  const ranked = rankRows(rows, (attribute) => (attribute === 'openings' ? 4 : 1));
  assert.deepEqual(
    ranked.map(({ attribute }) => attribute),
    ['openings', 'materials'],
  );
});

test('Only a known, small difference counts as the same', () => {
  const same = (difference: number | undefined) => rankRows([row('skills', difference)])[0]?.same;
  assert.equal(same(0), true);
  assert.equal(same(sameBelow - 0.01), true);
  assert.equal(same(sameBelow), false);
  assert.equal(same(undefined), false);
});

test('No row is lost, whatever the entries', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      assert.equal(rankRows(compareSubjects(subjects)).length, keysOf(comparisonAttributes).length);
    }),
  );
});
