import { z } from 'zod';
import { credentialKinds, credentialLevels } from '../vocabulary/credential-kinds.ts';
import {
  countSchema,
  idSchema,
  keySchema,
  reviewedOnSchema,
  shortTextSchema,
  sourceIdsSchema,
  textListSchema,
  textSchema,
} from './common.ts';
import { alternateTitlesSchema, askedAsSchema } from './parts.ts';

const feesSchema = z.array(
  z.strictObject({
    who: shortTextSchema(60).describe('Who pays this, such as "members".'),
    amount: countSchema.describe('US dollars.'),
  }),
);

/** A certification, licence or certificate. One YAML file in `content/credentials/`. */
export const credentialSchema = z.strictObject({
  title: shortTextSchema(90).describe('The full name.'),
  abbreviation: shortTextSchema(20).describe('What people call it, such as "RHIT".'),
  alternateTitles: alternateTitlesSchema,
  askedAs: askedAsSchema,
  issuer: shortTextSchema(120).describe('Who grants it.'),
  kind: keySchema(credentialKinds),
  level: keySchema(credentialLevels),
  careers: z.array(idSchema).min(1, 'Name at least one career.'),
  tagline: shortTextSchema(150).describe('What it proves, in one sentence: for lists and search results.'),
  summary: textSchema.describe(
    'Who should consider it, when, and what it opens. 50 to 90 words. Marked as the editors’ judgment on the page.',
  ),
  eligibility: z
    .strictObject({ list: textListSchema, sources: sourceIdsSchema })
    .optional()
    .describe('Who may sit for it. Leave out where no source was found.'),
  exam: z
    .strictObject({
      items: shortTextSchema(80).optional().describe('The number of questions, such as "150 (130 scored)".'),
      minutes: countSchema.optional().describe('Time allowed, in minutes.'),
      passing: shortTextSchema(120).optional().describe('The pass mark.'),
      format: shortTextSchema(160).optional().describe('How the exam is given.'),
      fees: feesSchema.optional().describe('What it costs in US dollars, for whom.'),
      passRates: z
        .array(
          z.strictObject({
            year: z.number().int().min(2000).max(2100),
            percent: z.number().min(0).max(100),
            group: shortTextSchema(120),
            sources: sourceIdsSchema,
          }),
        )
        .optional(),
      note: textSchema.optional().describe('How far to trust these numbers.'),
      sources: sourceIdsSchema,
    })
    .optional(),
  renewal: z
    .strictObject({
      years: countSchema.optional().describe('The length of a cycle in years.'),
      continuingEducation: shortTextSchema(80)
        .optional()
        .describe('What must be earned in a cycle, such as "30 CEUs".'),
      fees: feesSchema.optional(),
      note: textSchema.optional(),
      sources: sourceIdsSchema,
    })
    .optional(),
  accreditation: textSchema.optional().describe('Who accredits the certification program.'),
  notFound: textListSchema.optional().describe('What readers would expect and we did not find.'),
  note: textSchema.optional().describe('What else to know.'),
  sources: sourceIdsSchema,
  reviewedOn: reviewedOnSchema,
});

/** A credential as checked. */
export type CredentialEntry = z.infer<typeof credentialSchema>;
