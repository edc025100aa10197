import { z } from 'zod';
import { sourceKinds } from '../vocabulary/source-kinds.ts';
import {
  calendarDateSchema,
  countSchema,
  idSchema,
  keySchema,
  shortTextSchema,
  textSchema,
  webAddressSchema,
} from './common.ts';

/** A publication that facts were read from. An item of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: idSchema.describe('The short name that entries cite it by.'),
  title: shortTextSchema(200).describe('The title of the publication or page.'),
  shortTitle: shortTextSchema(60)
    .optional()
    .describe('A short name to stand beside a figure, with the publisher in it.'),
  publisher: shortTextSchema(160).describe('Who published it.'),
  url: webAddressSchema.describe('Where it is.'),
  edition: shortTextSchema(200).describe('Its issue: the date, release or version that was read.'),
  kind: keySchema(sourceKinds),
  accessedOn: calendarDateSchema.describe('The day it was read.'),
  refreshMonths: countSchema.describe('After how many months it should be read again.'),
  referencePeriod: shortTextSchema(40)
    .optional()
    .describe('The period its figures describe, where it is one and the same for all.'),
  note: textSchema.optional().describe('How it was read, or how far to trust it.'),
});

/** A source as checked. */
export type SourceEntry = z.infer<typeof sourceSchema>;
