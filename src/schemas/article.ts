import { z } from 'zod';
import {
  calendarDateSchema,
  idSchema,
  reviewedOnSchema,
  shortTextSchema,
  sourceIdsSchema,
  textSchema,
} from './common.ts';
import { askedAsSchema } from './parts.ts';

/** The front matter of an article. One MDX file in `content/articles/`. */
export const articleSchema = z.strictObject({
  title: shortTextSchema(75).describe(
    'The headline. The shorter `searchTitle` is used where 60 characters are the limit.',
  ),
  searchTitle: shortTextSchema(60).optional().describe('A title for search results, at most 60 characters.'),
  askedAs: askedAsSchema,
  description: shortTextSchema(160)
    .min(70, 'Write at least 70 characters.')
    .describe('The description for search results and lists.'),
  answer: textSchema.describe('The answer in two sentences, shown under the headline.'),
  publishedOn: calendarDateSchema.describe('The day it was first published.'),
  reviewedOn: reviewedOnSchema,
  about: z
    .array(idSchema)
    .min(1, 'Name at least one career, role or credential.')
    .describe('Ids of the careers, roles and credentials it is about.'),
  nextSteps: z
    .array(
      z.strictObject({
        to: idSchema.describe('The id of a career, role, credential, article or pair (a-vs-b).'),
        because: textSchema.describe('What the reader gets there.'),
      }),
    )
    .min(1, 'Give the reader at least one next step.')
    .max(4, 'Give at most four next steps.'),
  sources: sourceIdsSchema.describe('Sources in the order of their numbers; every one must be cited in the text.'),
});

/** An article’s front matter as checked. */
export type ArticleEntry = z.infer<typeof articleSchema>;
