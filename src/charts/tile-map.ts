import { scaleQuantile } from 'd3-scale';
import { states } from '../vocabulary/states.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';

/** A state on the map: its place in the grid (from 0), its band, and what it says. */
export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** The place of its value in `bands`, 0 to 4; `undefined` where nothing is published. */
  readonly band: number | undefined;
}

/** The states as equal tiles, shaded by fifths. */
export interface TileMap {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
  /**
   * What each band holds, lowest first, such as `{ from: 38210, to: 43000 }`, in the unit of the values. Five fifths, or
   * fewer where equal values leave a fifth empty.
   */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  /** The lowest and highest state, or `undefined` where fewer than two are published. */
  readonly extremes:
    | {
        readonly lowest: { readonly name: string; readonly value: number };
        readonly highest: { readonly name: string; readonly value: number };
      }
    | undefined;
}

const bandCount = 5;

/**
 * Places every state on a grid and sorts the published values into fifths.
 * @param values postal code -> value; states without one are drawn as not published
 */
export function layOutStates(values: ReadonlyMap<string, number>): TileMap {
  const codes = keysOf(states);
  const sorted = [...values.values()].sort((a, b) => a - b);
  const fifth = scaleQuantile(
    sorted,
    Array.from({ length: bandCount }, (_, index) => index),
  );
  const filled = [...new Set(sorted.map(fifth))];
  const bands = filled.map((index) => {
    const inside = sorted.filter((value) => fifth(value) === index);
    return { from: Math.min(...inside), to: Math.max(...inside) };
  });
  const ranked = codes
    .map((code) => ({ name: states[code].label as string, value: values.get(code) }))
    .filter((state): state is { name: string; value: number } => state.value !== undefined)
    .sort((a, b) => a.value - b.value);
  const [lowest] = ranked;
  const highest = ranked.at(-1);
  return {
    columns: Math.max(...codes.map((code) => states[code].column)) + 1,
    rows: Math.max(...codes.map((code) => states[code].row)) + 1,
    tiles: codes.map((code) => {
      const value = values.get(code);
      const { column, row, label } = states[code];
      return { code, name: label, column, row, band: value === undefined ? undefined : filled.indexOf(fifth(value)) };
    }),
    bands,
    extremes: lowest && highest && lowest !== highest ? { lowest, highest } : undefined,
  };
}
