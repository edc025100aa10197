import { z } from 'zod';
import { states } from '../vocabulary/states.ts';
import { keySchema } from './common.ts';
import { risingPercentiles } from './percentiles.ts';

const cellSchema = z
  .string()
  .regex(
    /^(?:>=)?\d+$|^$/,
    'Write a whole number without separators, >=239200 for "at least", or nothing where nothing is published.',
  )
  .transform((cell) => {
    if (cell === '') return { kind: 'suppressed' } as const;
    if (cell.startsWith('>=')) return { kind: 'topCoded', atLeast: Number(cell.slice(2)) } as const;
    return { kind: 'published', value: Number(cell) } as const;
  });

/**
 * One row of a file in `content/wages/`: an occupation in a state. Cells are annual US dollars, `employment` is jobs;
 * an empty cell means not published, `>=239200` that only a lower bound is published. The file is named after its source.
 */
export const wageByStateSchema = z
  .strictObject({
    soc: z.string().regex(/^\d{2}-\d{4}$/, 'Write the SOC code as 29-2072.'),
    state: keySchema(states),
    employment: cellSchema,
    p10: cellSchema,
    p25: cellSchema,
    p50: cellSchema,
    p75: cellSchema,
    p90: cellSchema,
  })
  .check(risingPercentiles);

/** A row as checked. */
export type WageByStateRow = z.infer<typeof wageByStateSchema>;

/** A whole file of wages by state. */
export const wageFileSchema = z.strictObject({ rows: z.array(wageByStateSchema) });
