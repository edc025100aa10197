import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributeWeights } from '../vocabulary/attribute-weights.ts';
import { comparisonAttributes } from '../vocabulary/comparison-attributes.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { anySet } from './comparison/any-subject.test-data.ts';
import { type Cell, type ComparisonRow, compareSubjects, decidingDifferences } from './comparison.ts';
import { nearBelow, rankRows } from './ranked-rows.ts';

const text = (shown: string, note = ''): Cell => ({ kind: 'text', text: shown, note });
const row = (
  attribute: ComparisonRow['attribute'],
  difference: number | undefined,
  own: Partial<ComparisonRow> = {},
): ComparisonRow => ({
  attribute,
  difference,
  cells: [text('a', 'one'), text('a', 'other')],
  sentence: '',
  sources: [],
  decides: false,
  ...own,
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

const likeness = (difference: number | undefined, own: Partial<ComparisonRow> = {}) =>
  rankRows([row('skills', difference, own)])[0]?.likeness;

test('A row is the same only where all columns show the same', () => {
  const differ = { cells: [text('8.2% more jobs'), text('8.8% more jobs')] };
  assert.equal(likeness(0), 'same');
  assert.equal(likeness(0, differ), 'near');
  assert.equal(likeness(nearBelow - 0.01, differ), 'near');
  assert.equal(likeness(nearBelow, differ), 'apart');
  assert.equal(likeness(undefined), 'apart');
});

test('A row with a trait that decides is never counted as alike', () => {
  assert.equal(likeness(0.01, { decides: true }), 'apart');
  fc.assert(
    fc.property(anySet(), (subjects) => {
      const deciding = decidingDifferences(subjects).map(({ trait }) => subjects[0]?.traits[trait].label);
      for (const { cells, likeness: found } of rankRows(compareSubjects(subjects))) {
        const bars = cells[0]?.kind === 'bars' ? cells[0].bars : [];
        if (bars.some(({ label }) => deciding.includes(label))) assert.equal(found, 'apart');
      }
    }),
  );
});

test('No row is lost, whatever the entries', () => {
  fc.assert(
    fc.property(anySet(), (subjects) => {
      assert.equal(rankRows(compareSubjects(subjects)).length, keysOf(comparisonAttributes).length);
    }),
  );
});
