import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Wage, WagePercentiles } from '../domain/wages.ts';
import { layOutRanges, rangeSentence } from './range-chart.ts';

const published = (value: number): Wage => ({ kind: 'published', value });
const atLeast = (value: number): Wage => ({ kind: 'topCoded', atLeast: value });
const withheld: Wage = { kind: 'suppressed' };
const wages = (p10: Wage, p25: Wage, p50: Wage, p75: Wage, p90: Wage): WagePercentiles => ({ p10, p25, p50, p75, p90 });
const records = wages(published(20_000), published(30_000), published(50_000), published(70_000), published(100_000));
const only = (range: WagePercentiles) => {
  const [row] = layOutRanges([{ label: 'Only', wages: range, standIn: false }]).rows;
  assert.ok(row);
  return row;
};

test('Positions are percent of an axis from zero to a round end', () => {
  const { ticks, rows } = layOutRanges([{ label: 'Records', wages: records, standIn: false }]);
  assert.deepEqual(
    ticks.map(({ x, label }) => [x, label]),
    [
      [0, '$0'],
      [20, '$20k'],
      [40, '$40k'],
      [60, '$60k'],
      [80, '$80k'],
      [100, '$100k'],
    ],
  );
  assert.deepEqual(rows[0]?.line, { x: 20, width: 80 });
  assert.deepEqual(rows[0]?.bar, { x: 30, width: 40 });
  assert.deepEqual(rows[0]?.median, { x: 50, text: '$50,000', anchor: 'middle' });
});

test('All rows share one axis, and keep what they were given', () => {
  const half = wages(published(10_000), published(15_000), published(25_000), published(35_000), published(50_000));
  const { rows } = layOutRanges([
    { label: 'Records', wages: records, standIn: false, side: 'a', note: 'Close match' },
    { label: 'Half', wages: half, standIn: true, side: 'b', href: '/half/' },
  ]);
  assert.deepEqual(rows[1]?.line, { x: 10, width: 40 });
  assert.deepEqual(
    rows.map(({ label, standIn, side, note, href }) => [label, standIn, side, note, href]),
    [
      ['Records', false, 'a', 'Close match', undefined],
      ['Half', true, 'b', undefined, '/half/'],
    ],
  );
});

test('Labels near an end of the axis run inward', () => {
  const { ticks } = layOutRanges([{ label: 'Records', wages: records, standIn: false }]);
  assert.deepEqual(
    ticks.map(({ anchor }) => anchor),
    ['start', 'middle', 'middle', 'middle', 'middle', 'end'],
  );
  assert.equal(only(wages(withheld, withheld, published(100_000), withheld, withheld)).median?.anchor, 'end');
});

test('A line or bar with a withheld end is not drawn, and the rest is', () => {
  const row = only(wages(withheld, published(30_000), published(50_000), published(70_000), published(100_000)));
  assert.equal(row.line, undefined);
  assert.deepEqual(row.bar, { x: 30, width: 40 });
  assert.equal(only(wages(published(1), withheld, withheld, published(2), published(3))).median, undefined);
});

test('"At least" is drawn at its bound and said in the label', () => {
  const row = only(wages(published(90_000), published(140_000), atLeast(239_200), atLeast(239_200), atLeast(239_200)));
  assert.equal(row.median?.text, 'at least $239,200');
  assert.equal(row.line && row.line.x + row.line.width, row.median?.x);
});

test('A range in which nothing is published still has an axis and says so', () => {
  const { ticks, rows } = layOutRanges([
    { label: 'None', wages: wages(withheld, withheld, withheld, withheld, withheld), standIn: false },
  ]);
  assert.ok(ticks.length > 2);
  assert.deepEqual([rows[0]?.line, rows[0]?.bar, rows[0]?.median], [undefined, undefined, undefined]);
  assert.equal(rows[0]?.sentence, 'Not published.');
  assert.ok(layOutRanges([]).ticks.length > 2);
});

test('The sentence says what is published, and leaves out what is withheld', () => {
  const cases: [WagePercentiles, string][] = [
    [
      records,
      'Median $50,000; the middle half earns between $30,000 and $70,000; one in ten earns less than $20,000; one in ten earns more than $100,000.',
    ],
    [
      wages(published(90_000), published(140_000), published(200_000), atLeast(239_200), atLeast(239_200)),
      'Median $200,000; the middle half earns between $140,000 and at least $239,200; one in ten earns less than $90,000; one in ten earns at least $239,200.',
    ],
    [wages(withheld, withheld, published(50_000), withheld, withheld), 'Median $50,000.'],
    [
      wages(published(20_000), withheld, withheld, withheld, withheld),
      'Median not published; one in ten earns less than $20,000.',
    ],
  ];
  for (const [range, sentence] of cases) assert.equal(rangeSentence(range), sentence);
});

const anyWage = fc.oneof(
  fc.integer({ min: 15_000, max: 239_000 }).map(published),
  fc.constant(atLeast(239_200)),
  fc.constant(withheld),
);

test('Whatever is drawn lies on the axis', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyWage, anyWage, anyWage), { minLength: 1, maxLength: 6 }), (ranges) => {
      const { ticks, rows } = layOutRanges(
        ranges.map(([low, middle, high]) => {
          const order = [low, middle, high].sort((a, b) => boundOf(a) - boundOf(b)) as [Wage, Wage, Wage];
          return { label: 'Any', wages: wages(order[0], order[0], order[1], order[2], order[2]), standIn: false };
        }),
      );
      const spans = rows.flatMap(({ line, bar }) => [line, bar]).filter((span) => span !== undefined);
      for (const { x, width } of spans) assert.ok(x >= 0 && width >= 0 && x + width <= 100.01);
      for (const { x } of [...ticks, ...rows.flatMap(({ median }) => median ?? [])]) assert.ok(x >= 0 && x <= 100);
    }),
  );
});

function boundOf(wage: Wage): number {
  if (wage.kind === 'published') return wage.value;
  return wage.kind === 'topCoded' ? wage.atLeast : 0;
}
