/**
 * Measures of "how different", each 0 (alike) to 1 (nothing in common), symmetric in their arguments, and `undefined`
 * where one side is unknown: an unknown value never counts as a difference.
 */

/** Jaccard distance of two sets: 1 - |A ∩ B| / |A ∪ B| (Jaccard 1901). An empty set is unknown. */
export function setDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return 1 - shared / (a.size + b.size - shared);
}

const smallWords = new Set(
  'a an and are as at be by can do does for from has have how in into is it its not of on or so such that the their them they this to what when where which who why with you your'.split(
    ' ',
  ),
);

/** The words that carry the meaning of a text, in small letters, without inflection of the commonest kinds. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9*]+/g) ?? [])
    .filter((word) => !smallWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word));
}

/** Steps between two places on an ordered scale, as a share of its whole length. */
export function stepDistance(scale: readonly string[], a: string, b: string): number | undefined {
  const left = scale.indexOf(a);
  const right = scale.indexOf(b);
  if (left < 0 || right < 0) return undefined;
  return scale.length < 2 ? 0 : Math.abs(left - right) / (scale.length - 1);
}

/** The mean gap of scores from 0 to 4, as a share of the whole range. */
export function profileDistance(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length === 0 || a.length !== b.length) return undefined;
  return a.reduce((sum, score, index) => sum + Math.abs(score - (b[index] ?? 0)), 0) / (a.length * 4);
}

/** The gap of two rates in percentage points, as a share of 30 points and never more than 1. */
export function rateDistance(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.min(1, Math.abs(a - b) / 30);
}
