import { z } from 'zod';
import { reviewedOnSchema, shortTextSchema } from './common.ts';
import { askedAsSchema } from './parts.ts';

/** The front matter of a page about the site. One MDX file in `content/pages/`. */
export const pageSchema = z.strictObject({
  title: shortTextSchema(60),
  askedAs: askedAsSchema,
  description: shortTextSchema(160).min(70, 'Write at least 70 characters.'),
  reviewedOn: reviewedOnSchema,
});

/** A page’s front matter as checked. */
export type PageEntry = z.infer<typeof pageSchema>;
