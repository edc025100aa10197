import { z } from 'zod';

const keys = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** The lower bound that a wage states, of whatever kind it is; undefined where it is withheld or not a wage at all. */
function boundOf(wage: unknown): number | undefined {
  const { value, atLeast } = (wage ?? {}) as { readonly value?: unknown; readonly atLeast?: unknown };
  return [value, atLeast].find((amount) => typeof amount === 'number');
}

/**
 * Percentiles rise from p10 to p90, as far as they are published. Held also where other keys of the group are wrong, so
 * that one run tells all of it.
 */
export const risingPercentiles = z.superRefine<Readonly<Record<string, unknown>>>(
  (wages, context) => {
    let below: { readonly key: string; readonly value: number } | undefined;
    for (const key of keys) {
      const value = boundOf(wages[key]);
      if (value === undefined) continue;
      if (below !== undefined && value < below.value) {
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `${key} (${value}) is below ${below.key} (${below.value}). Percentiles must rise; perhaps two were swapped.`,
        });
      }
      below = { key, value };
    }
  },
  { when: ({ value }) => typeof value === 'object' && value !== null },
);
