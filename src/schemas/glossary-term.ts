import { z } from 'zod';
import { basis, idSchema, restsOnNothing, restsOnSomething, shortTextSchema, textSchema } from './common.ts';
import { askedAsSchema } from './parts.ts';

/** A term of the field. An item of `content/glossary.yaml`. */
export const glossaryTermSchema = z
  .strictObject({
    id: idSchema.describe('The short name that texts link it by.'),
    term: shortTextSchema(60).describe('The term as the field writes it.'),
    expandsTo: shortTextSchema(120).optional().describe('What an abbreviation stands for.'),
    alternateTerms: z.array(shortTextSchema(60)).optional().describe('Other spellings and names of the same thing.'),
    askedAs: askedAsSchema,
    definition: textSchema.describe('One or two sentences in plain words.'),
    autoLink: z
      .literal(false)
      .optional()
      .describe('false where the word is too common to be linked wherever it stands.'),
    related: z.array(idSchema).optional().describe('Ids of neighboring terms.'),
    ...basis,
  })
  .refine(restsOnSomething, restsOnNothing);

/** A glossary term as checked. */
export type GlossaryTermEntry = z.infer<typeof glossaryTermSchema>;
