/** Gives numbers from 0 up to 1, the same row of them for the same seed. */
export type Random = () => number;

/**
 * A small generator of numbers that only look random (mulberry32 by Tommy Ettinger, public domain).
 *
 * @param seed Any whole number.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
