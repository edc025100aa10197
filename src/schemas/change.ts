import { z } from 'zod';
import { calendarDateSchema, idSchema, shortTextSchema, textSchema } from './common.ts';

/** The front matter of a change. One MDX file in `content/changes/`, named `<date>-<words>.mdx`. */
export const changeSchema = z.strictObject({
  title: shortTextSchema(75),
  description: textSchema.describe('What changed for the reader, in one or two sentences.'),
  date: calendarDateSchema.describe('The day of the change.'),
  affects: z
    .array(idSchema)
    .optional()
    .describe('Ids of the entries that changed; leave out when it is the whole site.'),
});

/** A change’s front matter as checked. */
export type ChangeEntry = z.infer<typeof changeSchema>;
