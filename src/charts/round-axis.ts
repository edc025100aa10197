/** Where an axis that starts at zero ends, and where its ticks stand. */
export interface RoundAxis {
  readonly end: number;
  /** From zero to the end, evenly. */
  readonly ticks: readonly number[];
}

/** The largest of 1, 2, 5 and 10 times a power of ten that a step of `span` in about `count` parts may be rounded to. */
function roundStep(span: number, count: number): number {
  const exact = span / count;
  const power = 10 ** Math.floor(Math.log10(exact));
  const error = exact / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1);
}

/**
 * Rounds an axis from zero up to a whole number of round steps, as d3-scale’s `nice` and `ticks` do; d3-scale itself
 * is three times what the browser may load for a comparison.
 * @param highest the highest value to draw; at least 1
 * @param count about how many steps are wanted
 */
export function roundAxis(highest: number, count: number): RoundAxis {
  let end = highest;
  let step = 0;
  for (let wanted = roundStep(end, count); wanted !== step; wanted = roundStep(end, count)) {
    step = wanted;
    end = Math.ceil(end / step) * step;
  }
  return { end, ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step) };
}
