import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { states } from '../vocabulary/states.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { layOutStates } from './tile-map.ts';

const codes = keysOf(states);
const anyValues = fc
  .uniqueArray(fc.tuple(fc.constantFrom<string>(...codes), fc.integer({ min: 20_000, max: 30_000 })), {
    selector: ([code]) => code,
  })
  .map((entries) => new Map(entries));

test('The 50 states and the District of Columbia are on the map, no two on one tile', () => {
  const { tiles, columns, rows } = layOutStates(new Map());
  assert.equal(tiles.length, 51);
  assert.equal(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size, tiles.length);
  assert.ok(tiles.every(({ column, row }) => column >= 0 && column < columns && row >= 0 && row < rows));
});

test('Neighbors that everybody knows lie where they belong', () => {
  const at = new Map(layOutStates(new Map()).tiles.map((tile) => [tile.code, tile]));
  const westToEast = ['CA', 'CO', 'KS', 'VA'].map((code) => at.get(code as (typeof codes)[number])?.column ?? -1);
  const northToSouth = ['ME', 'MA', 'VA', 'FL'].map((code) => at.get(code as (typeof codes)[number])?.row ?? -1);
  for (const order of [westToEast, northToSouth]) {
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  }
});

test('A state whose value is not published has no band', () => {
  const { tiles } = layOutStates(new Map([['CA', 90_000]]));
  assert.equal(tiles.filter(({ band }) => band === undefined).length, 50);
  assert.equal(tiles.find(({ code }) => code === 'CA')?.band, 0);
});

test('Where nothing is published there are no bands and no extremes', () => {
  const { bands, extremes } = layOutStates(new Map());
  assert.deepEqual(bands, []);
  assert.equal(extremes, undefined);
});

test('Five values make five bands; the lowest and the highest state are named', () => {
  const values = new Map(['OH', 'TX', 'NY', 'WA', 'CA'].map((code, index) => [code, 50_000 + index * 10_000]));
  const { bands, extremes, tiles } = layOutStates(values);
  assert.deepEqual(
    bands,
    [50_000, 60_000, 70_000, 80_000, 90_000].map((value) => ({ from: value, to: value })),
  );
  assert.deepEqual(extremes, {
    lowest: { name: 'Ohio', value: 50_000 },
    highest: { name: 'California', value: 90_000 },
  });
  assert.deepEqual(
    [tiles.find(({ code }) => code === 'OH')?.band, tiles.find(({ code }) => code === 'CA')?.band],
    [0, 4],
  );
});

test('Equal values share a band, and a fifth that is left empty is not shown', () => {
  const { bands, tiles } = layOutStates(new Map(['OH', 'TX', 'NY'].map((code) => [code, 60_000])));
  assert.deepEqual(bands, [{ from: 60_000, to: 60_000 }]);
  assert.ok(tiles.every(({ band }) => band === undefined || band === 0));
});

test('Bands rise without overlap, and every published state lies in its own', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { bands, tiles } = layOutStates(values);
      assert.ok(bands.length <= 5);
      for (const [index, { from, to }] of bands.entries()) {
        assert.ok(from <= to);
        assert.ok(index === 0 || (bands[index - 1]?.to ?? 0) < from);
      }
      for (const { code, band } of tiles) {
        const value = values.get(code);
        assert.equal(band === undefined, value === undefined);
        if (band === undefined || value === undefined) continue;
        const { from = Number.NaN, to = Number.NaN } = bands[band] ?? {};
        assert.ok(from <= value && value <= to, `${code} with ${value} in ${from} to ${to}`);
      }
    }),
  );
});
