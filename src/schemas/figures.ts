import { z } from 'zod';
import { countSchema, idSchema, shortTextSchema } from './common.ts';
import { risingPercentiles } from './percentiles.ts';

/**
 * A published wage in whole US dollars a year; or `withheld`, where the publisher withholds it; or
 * `{ atLeast: n }`, where the publisher only says "at least". Parsed to one tagged value.
 */
export const wageSchema = z
  .union(
    [
      countSchema,
      z.literal('withheld'),
      z.strictObject({ atLeast: countSchema.describe('The amount the publisher prints as a lower bound.') }),
    ],
    'Write a whole number of dollars, `withheld`, or `{ atLeast: 239200 }`.',
  )
  .transform((wage) =>
    wage === 'withheld'
      ? ({ kind: 'suppressed' } as const)
      : typeof wage === 'number'
        ? ({ kind: 'published', value: wage } as const)
        : ({ kind: 'topCoded', atLeast: wage.atLeast } as const),
  );

/** What every figure carries: where, when, and who says so. */
const origin = {
  area: z.literal('US').describe('The area the figure describes.'),
  source: idSchema.describe('The id of the one source the figure was read from.'),
};
const referencePeriod = shortTextSchema(40).describe('The period the figure describes, such as "May 2025".');

/** Annual wage percentiles in US dollars. */
export const wagesSchema = z
  .strictObject({
    p10: wageSchema.describe('One in ten earns less than this.'),
    p25: wageSchema.describe('One in four earns less than this.'),
    p50: wageSchema.describe('The median: half earn less.'),
    p75: wageSchema.describe('Three in four earn less than this.'),
    p90: wageSchema.describe('Nine in ten earn less than this.'),
    referencePeriod,
    ...origin,
  })
  .check(risingPercentiles)
  .describe('Annual wages in US dollars, by percentile.');

/** How many hold a job in an occupation. */
export const employmentSchema = z
  .strictObject({
    jobs: countSchema.describe('The number of jobs.'),
    scope: shortTextSchema(120).describe('Which jobs are counted, such as "wage and salary jobs".'),
    referencePeriod,
    ...origin,
  })
  .describe('How many people hold such a job now.');

/** Whether these keys of a group are numbers, so that they can be held against each other whatever its other keys say. */
const hasNumbers =
  (...keys: readonly string[]) =>
  ({ value }: { readonly value: unknown }): boolean =>
    typeof value === 'object' &&
    value !== null &&
    keys.every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'number');

/** A projection over two stated years. */
export const outlookSchema = z
  .strictObject({
    from: z.number().int().min(2000).max(2100).describe('The first year of the projection.'),
    to: z.number().int().min(2000).max(2100).describe('The last year of the projection.'),
    jobsFrom: countSchema.describe('Jobs in the first year, self-employed counted.'),
    jobsTo: countSchema.describe('Jobs expected in the last year.'),
    changePercent: z.number().min(-100).max(500).describe('Expected change in percent over the whole period.'),
    openingsPerYear: countSchema.describe('Expected openings a year, replacement of leavers included.'),
    ...origin,
  })
  .refine((outlook) => outlook.to > outlook.from, {
    message: 'The last year must come after the first.',
    path: ['to'],
    when: hasNumbers('from', 'to'),
  })
  .refine((outlook) => Math.abs((outlook.jobsTo / outlook.jobsFrom - 1) * 100 - outlook.changePercent) <= 1.5, {
    message: 'The change in percent does not fit the two job counts (more than 1.5 points apart).',
    path: ['changePercent'],
    when: hasNumbers('jobsFrom', 'jobsTo', 'changePercent'),
  })
  .describe('How many jobs are expected.');
