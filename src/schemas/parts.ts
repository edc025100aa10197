import { z } from 'zod';
import { clinicalLicenses } from '../vocabulary/clinical-licenses.ts';
import { credentialStandings } from '../vocabulary/credential-kinds.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { skillLevels } from '../vocabulary/skill-levels.ts';
import { skills } from '../vocabulary/skills.ts';
import { traits } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import {
  basis,
  idSchema,
  keySchema,
  restsOnNothing,
  restsOnSomething,
  scoreSchema,
  shortTextSchema,
  textListSchema,
  textSchema,
} from './common.ts';

/** Other names people type for an entry: old titles, abbreviations, lay words. */
export const alternateTitlesSchema = z
  .array(shortTextSchema(80))
  .describe('Other names and abbreviations people type. Search and structured data use them.');

/** How people ask for a page who do not know its name. Readers never see it. */
export const askedAsSchema = z
  .array(shortTextSchema(80))
  .optional()
  .describe('How people ask who know no name of it: everyday words, tasks, questions. Only search reads it.');

/** The skills an entry asks for, each with the level. */
export const skillsSchema = z
  .array(
    z.strictObject({
      skill: keySchema(skills).describe('A key of the skills vocabulary.'),
      level: keySchema(skillLevels).describe('How well it must be held.'),
    }),
  )
  .min(1, 'List at least one skill.')
  .describe('The skills it asks for. Levels are the editors’ judgment.');

/** What the working week is made of: every trait, scored, with the reason. Always editorial. */
export const traitsSchema = z
  .strictObject(
    Object.fromEntries(
      keysOf(traits).map((key) => [
        key,
        z
          .strictObject({
            score: scoreSchema.describe('0 hardly ever, 4 most of the week.'),
            because: shortTextSchema(160).describe('One line that says why, in plain words.'),
          })
          .describe(traits[key].definition),
      ]),
    ) as Record<keyof typeof traits, z.ZodObject<{ score: z.ZodNumber; because: z.ZodString }, z.core.$strict>>,
  )
  .describe('What the week is made of, for comparisons and the fit finder. The editors’ judgment.');

/** Credentials that matter for an entry. */
export const heldCredentialsSchema = z
  .array(
    z.strictObject({
      credential: idSchema.describe('The id of a credential.'),
      standing: keySchema(credentialStandings).describe('How much it matters here.'),
      because: textSchema.describe('One sentence that says what it proves here.'),
    }),
  )
  .describe('Credentials that matter, the most asked for first. Standing is the editors’ judgment.');

/** Education that opens the door. */
export const entryEducationSchema = z
  .strictObject({
    level: keySchema(educationLevels).describe('The usual level at entry.'),
    text: textSchema.describe('What to know about it, in one to three sentences.'),
    ...basis,
  })
  .refine(restsOnSomething, restsOnNothing)
  .describe('The education that usually opens the door.');

/** The license to practice without which a role is closed. */
export const licenseSchema = z
  .strictObject({
    kind: keySchema(clinicalLicenses).describe('The license it asks for.'),
    ...basis,
  })
  .refine(restsOnSomething, restsOnNothing)
  .describe('The license to practice without which the role is closed. Leave out where it is open to others too.');

/** One way in: study, credential, time. */
export const routeSchema = z
  .strictObject({
    title: shortTextSchema(60).describe('Who this route is for, such as "From nursing".'),
    education: keySchema(educationLevels).describe('The education this route needs.'),
    credential: idSchema.optional().describe('The credential this route ends with or leans on.'),
    text: textSchema.describe('The steps, in two to four sentences.'),
    time: textSchema.optional().describe('How long it takes; only where a source says it.'),
    ...basis,
  })
  .refine(restsOnSomething, restsOnNothing)
  .refine((route) => route.time === undefined || route.sources !== undefined, {
    message: 'A time needs a source: add `sources:` or remove `time:`.',
    path: ['time'],
  });

/** What is carried over and what is missing when somebody moves, and how we know. */
const moveBody = {
  carriesOver: textSchema.describe('What you already bring.'),
  missing: textSchema.describe('What you must still learn, hold or show.'),
  evidence: keySchema(evidenceKinds).describe('How we know that people make this move.'),
  sources: basis.sources,
};
const evidenced = (move: { evidence: string; sources?: string[] | undefined }): boolean =>
  move.evidence === 'editorial' || move.sources !== undefined;
const unevidenced = { message: 'Name the sources of this evidence, or use `evidence: editorial`.', path: ['evidence'] };

/** One step from this role to another role. */
export const moveSchema = z
  .strictObject({ to: idSchema.describe('The id of the role it leads to.'), ...moveBody })
  .refine(evidenced, unevidenced);

/** One step into this role from an occupation outside the catalogue, such as nursing. */
export const arrivalSchema = z
  .strictObject({ from: idSchema.describe('The id of the occupation people come from.'), ...moveBody })
  .refine(evidenced, unevidenced);

/** What an entry is often mistaken for. */
export const confusedWithSchema = z
  .array(
    z.strictObject({
      entry: idSchema.describe('The id of the other career or role.'),
      difference: textSchema.describe('One sentence that tells them apart.'),
    }),
  )
  .describe('What it is often mistaken for.');

/** A list of duties and what it rests on. */
export const dutiesSchema = z
  .strictObject({ list: textListSchema, ...basis })
  .refine(restsOnSomething, restsOnNothing)
  .describe('What the work consists of, each starting with a verb.');
