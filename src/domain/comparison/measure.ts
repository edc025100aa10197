import type { Subject } from '../subject.ts';

/** How far apart two entries are, 0 to 1; `undefined` where one side is unknown. */
export type Measure = (a: Subject, b: Subject) => number | undefined;

/** The largest gap between any two entries; `undefined` where no two can be measured. */
export function largestGap(subjects: readonly Subject[], measure: Measure): number | undefined {
  let largest: number | undefined;
  for (const [index, a] of subjects.entries()) {
    for (const b of subjects.slice(index + 1)) {
      const gap = measure(a, b);
      if (gap !== undefined) largest = Math.max(largest ?? 0, gap);
    }
  }
  return largest;
}
