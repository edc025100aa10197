import { z } from 'zod';
import { idSchema, reviewedOnSchema, shortTextSchema, sourceIdsSchema, textSchema } from './common.ts';

const reasonsSchema = z
  .array(shortTextSchema(140))
  .min(3)
  .max(4, 'Write at most four lines.')
  .describe('When to choose this one. Each line completes "Choose it if …" and starts with "you".');

const switchSchema = z.strictObject({
  carriesOver: textSchema.describe('What somebody from the other side already brings.'),
  missing: textSchema.describe('What they must still learn, hold or show.'),
});

/**
 * The editors’ verdict on a pair. One MDX file in `content/comparisons/`, named `<a>-vs-<b>.mdx` with the two ids in
 * alphabetical order. The body, if any, is the deciding paragraph at length.
 */
export const comparisonSchema = z.strictObject({
  first: idSchema.describe('The id that comes first in the file’s name.'),
  second: idSchema.describe('The id that comes second in the file’s name.'),
  answer: textSchema.describe('The answer in two sentences: what tells them apart, and who should take which.'),
  chooseFirst: reasonsSchema,
  chooseSecond: reasonsSchema,
  firstToSecond: switchSchema
    .optional()
    .describe('Moving from the first to the second. Only for careers; roles use their moves.'),
  secondToFirst: switchSchema
    .optional()
    .describe('Moving from the second to the first. Only for careers; roles use their moves.'),
  sources: sourceIdsSchema.optional().describe('Sources of facts in the verdict beyond those of the two entries.'),
  reviewedOn: reviewedOnSchema,
});

/** A comparison’s front matter as checked. */
export type ComparisonEntry = z.infer<typeof comparisonSchema>;
