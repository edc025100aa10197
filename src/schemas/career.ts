import { z } from 'zod';
import { workSettings } from '../vocabulary/work-settings.ts';
import {
  basis,
  keySchema,
  restsOnNothing,
  restsOnSomething,
  reviewedOnSchema,
  shortTextSchema,
  sourceIdsSchema,
  statementSchema,
  textListSchema,
  textSchema,
  webAddressSchema,
} from './common.ts';
import * as parts from './parts.ts';

/** A career: a field of practice. One YAML file in `content/careers/`. */
export const careerSchema = z.strictObject({
  title: shortTextSchema(60).describe('The name of the field, in sentence case.'),
  shortTitle: shortTextSchema(30).optional().describe('A shorter name for columns and charts, such as "HIM".'),
  alternateTitles: parts.alternateTitlesSchema,
  askedAs: parts.askedAsSchema,
  tagline: shortTextSchema(150).describe('What the field does, in one sentence: for lists, cards and search results.'),
  summary: textSchema.describe('The answer first: what it is, who it suits, what it asks. 60 to 110 words.'),
  definition: z
    .strictObject({ text: textSchema, ...basis })
    .refine(restsOnSomething, restsOnNothing)
    .describe('What the field is, in one or two sentences.'),
  isNot: textSchema.describe('What it is not: the usual misunderstanding, put right.'),
  question: shortTextSchema(140).describe('The question this field answers at work, ending with a question mark.'),
  focus: textListSchema.describe('What the field attends to, three to five short lines.'),
  week: textListSchema.describe('Four or five things that fill a typical week in the field. The editors’ judgment.'),
  skills: parts.skillsSchema,
  tools: textListSchema.describe('Tools, code sets and standards of the field.'),
  education: parts.entryEducationSchema,
  accreditation: statementSchema.describe('Who accredits programs, at which levels; or that no accreditor was found.'),
  credentials: parts.heldCredentialsSchema,
  bodies: z
    .array(
      z.strictObject({
        name: shortTextSchema(90).describe('The name of the body.'),
        url: webAddressSchema.optional().describe('Its web address.'),
        does: textSchema.describe('What it does for the field, in one line.'),
      }),
    )
    .min(1, 'Name at least one professional body.')
    .describe('Professional bodies.'),
  employers: z
    .strictObject({
      settings: z.array(keySchema(workSettings)).min(1, 'Name at least one work setting.'),
      text: textSchema.describe('Who employs the field, in two or three sentences.'),
      ...basis,
    })
    .refine(restsOnSomething, restsOnNothing)
    .describe('Who employs people in the field.'),
  trends: z
    .array(
      z
        .strictObject({ title: shortTextSchema(70), text: textSchema, ...basis })
        .refine(restsOnSomething, restsOnNothing),
    )
    .min(2, 'Describe at least two trends.')
    .describe('What is changing in the field and what it means for somebody starting now.'),
  thrives: textListSchema.describe(
    'Who does well here: three or four lines, each starting with "You". The editors’ judgment.',
  ),
  traits: parts.traitsSchema,
  confusedWith: parts.confusedWithSchema,
  sources: sourceIdsSchema,
  reviewedOn: reviewedOnSchema,
});

/** A career as checked. */
export type CareerEntry = z.infer<typeof careerSchema>;
