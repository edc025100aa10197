import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleLinear } from 'd3-scale';
import { roundAxis } from './round-axis.ts';

test('An axis up to $137,000 ends at $140,000 and counts by twenty thousand', () => {
  assert.deepEqual(roundAxis(137_000, 5), {
    end: 140_000,
    ticks: [0, 20_000, 40_000, 60_000, 80_000, 100_000, 120_000, 140_000],
  });
});

test('A value that is round already is the end', () => {
  assert.deepEqual(roundAxis(100_000, 5), { end: 100_000, ticks: [0, 20_000, 40_000, 60_000, 80_000, 100_000] });
});

test('Axes agree with d3-scale from one dollar to a million', () => {
  for (let highest = 1; highest < 1_000_000; highest = Math.ceil(highest * 1.013)) {
    const scale = scaleLinear([0, highest], [0, 100]).nice(5);
    const { end, ticks } = roundAxis(highest, 5);
    assert.equal(end, scale.domain()[1], `the end for ${highest}`);
    assert.deepEqual(
      ticks.map((tick) => tick.toPrecision(9)),
      scale.ticks(5).map((tick) => tick.toPrecision(9)),
      `the ticks for ${highest}`,
    );
  }
});
