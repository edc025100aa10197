import { z } from 'zod';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { idSchema, keySchema, reviewedOnSchema, shortTextSchema, sourceIdsSchema, textSchema } from './common.ts';
import { employmentSchema, outlookSchema, wagesSchema } from './figures.ts';
import { askedAsSchema } from './parts.ts';

/** A SOC-classified occupation that official statistics count. One YAML file in `content/occupations/`. */
export const occupationSchema = z.strictObject({
  title: shortTextSchema(90).describe('The official title, in sentence case.'),
  askedAs: askedAsSchema,
  socCode: z
    .string()
    .regex(/^\d{2}-\d{4}$/, 'Write the SOC code as 29-2072.')
    .describe('The code in the Standard Occupational Classification.'),
  onet: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'Write the O*NET code as 15-1211.01.'),
        title: shortTextSchema(90),
        jobZone: z.number().int().min(1).max(5).optional().describe('O*NET preparation level, 1 to 5.'),
        source: idSchema.optional().describe('The id of the source it was read from.'),
      }),
    )
    .describe('The O*NET occupations under this code.'),
  wages: wagesSchema,
  employment: employmentSchema,
  outlook: outlookSchema,
  entry: z
    .strictObject({
      education: keySchema(educationLevels).describe('The education typical at entry.'),
      experience: shortTextSchema(60).describe('The related work experience typical at entry.'),
      training: shortTextSchema(60).describe('The training typical on the job.'),
      sources: sourceIdsSchema,
    })
    .optional()
    .describe('What the Bureau of Labor Statistics calls typical at entry.'),
  employers: z
    .strictObject({
      referencePeriod: shortTextSchema(40),
      shares: z
        .array(z.strictObject({ setting: shortTextSchema(90), percent: z.number().min(0).max(100) }))
        .min(1)
        .refine(
          (shares) => shares.reduce((sum, share) => sum + share.percent, 0) <= 101,
          'The shares add up to more than 100 percent.',
        ),
      sources: sourceIdsSchema,
    })
    .optional()
    .describe('The largest employers and their shares of the jobs.'),
  payBySetting: z
    .strictObject({
      referencePeriod: shortTextSchema(40),
      medians: z.array(z.strictObject({ setting: shortTextSchema(90), p50: z.number().int().positive() })).min(1),
      sources: sourceIdsSchema,
    })
    .optional()
    .describe('Median wages by setting, in US dollars a year. Compare settings with each other only.'),
  caution: textSchema.optional().describe('What a reader must know before using these figures.'),
  sources: sourceIdsSchema,
  reviewedOn: reviewedOnSchema,
});

/** An occupation as checked. */
export type OccupationEntry = z.infer<typeof occupationSchema>;
