import { z } from 'zod';
import { roleLevels } from '../vocabulary/role-levels.ts';
import { sourceFits } from '../vocabulary/source-fits.ts';
import { workSettings } from '../vocabulary/work-settings.ts';
import {
  idSchema,
  keySchema,
  reviewedOnSchema,
  shortTextSchema,
  sourceIdsSchema,
  textListSchema,
  textSchema,
} from './common.ts';
import * as parts from './parts.ts';

/** A role: a job title people search for and apply to. One YAML file in `content/roles/`. */
export const roleSchema = z.strictObject({
  title: shortTextSchema(60).describe('The name most people use, in sentence case.'),
  alternateTitles: parts.alternateTitlesSchema,
  askedAs: parts.askedAsSchema,
  careers: z
    .array(idSchema)
    .min(1, 'Name at least one career.')
    .describe('Ids of the careers it belongs to, its home first.'),
  level: keySchema(roleLevels).describe('How far into a working life it usually comes. The editors’ judgment.'),
  tagline: shortTextSchema(150).describe('What the role does, in one sentence: for lists, cards and search results.'),
  summary: textSchema.describe('The answer first: what it is, who it suits, what it asks. 50 to 90 words.'),
  question: shortTextSchema(140).describe('The question this job answers at work, ending with a question mark.'),
  day: textSchema.describe('What a day holds, in the present tense. 70 to 130 words. The editors’ judgment.'),
  week: textListSchema.describe(
    'Four or five things that fill a typical week, each a short line. The editors’ judgment.',
  ),
  duties: parts.dutiesSchema,
  skills: parts.skillsSchema,
  tools: textListSchema.describe('Tools, code sets and standards in daily use.'),
  education: parts.entryEducationSchema,
  license: parts.licenseSchema.optional(),
  routes: z.array(parts.routeSchema).min(1, 'Describe at least one way in.').describe('Ways in, the most usual first.'),
  credentials: parts.heldCredentialsSchema,
  settings: z
    .array(keySchema(workSettings))
    .min(1, 'Name at least one work setting.')
    .describe('Where the work is done, the most usual first.'),
  occupations: z
    .array(
      z.strictObject({
        occupation: idSchema.describe('The id of the occupation that official statistics count this role in.'),
        sourceFit: keySchema(sourceFits).describe('How well its figures describe the role.'),
        because: textSchema.describe('One sentence that says why, naming the list that holds the title.'),
        sources: sourceIdsSchema.optional(),
      }),
    )
    .min(1, 'Name the occupation that counts this role.')
    .max(2, 'Name at most two occupations: the main one and the one that lists disagree about.')
    .describe('Where its pay and outlook come from, the main occupation first.'),
  traits: parts.traitsSchema,
  moves: z.array(parts.moveSchema).describe('Where it leads: steps to other roles.'),
  arrivals: z.array(parts.arrivalSchema).describe('Who comes in from outside the catalogue.'),
  confusedWith: parts.confusedWithSchema,
  sources: sourceIdsSchema,
  reviewedOn: reviewedOnSchema,
});

/** A role as checked. */
export type RoleEntry = z.infer<typeof roleSchema>;
