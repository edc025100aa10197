import { z } from 'zod';
import { changedFigures } from '../vocabulary/changed-figures.ts';
import { calendarDateSchema, idSchema, keySchema, shortTextSchema, textSchema } from './common.ts';

const figureSchema = z.union(
  [
    z.number(),
    z.literal('withheld'),
    z.strictObject({ atLeast: z.number().describe('The amount the publisher prints as a lower bound.') }),
  ],
  'Write a number, `withheld`, or `{ atLeast: 239200 }`.',
);

/** One figure that is another one now. `npm run import` writes these. */
const changedFigureSchema = z.strictObject({
  of: idSchema.describe('The id of the occupation.'),
  figure: keySchema(changedFigures).describe('Which of its figures.'),
  was: figureSchema.describe('The figure before.'),
  is: figureSchema.describe('The figure since that day.'),
  source: idSchema.describe('The id of the source whose edition brought it.'),
});

/** The front matter of a change. One MDX file in `content/changes/`, named `<date>-<words>.mdx`. */
export const changeSchema = z.strictObject({
  title: shortTextSchema(75),
  description: textSchema.describe('What changed for the reader, in one or two sentences.'),
  date: calendarDateSchema.describe('The day of the change.'),
  figures: z
    .array(changedFigureSchema)
    .min(1, 'List at least one, or remove the key.')
    .optional()
    .describe('Figures that changed, with old and new value.'),
  affects: z
    .array(idSchema)
    .optional()
    .describe('Ids of the entries that changed; leave out when it is the whole site.'),
});

/** A change’s front matter as checked. */
export type ChangeEntry = z.infer<typeof changeSchema>;
