import { z } from 'zod';
import { keysOf, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { idPattern } from './id-pattern.ts';

/** What to tell an editor whose id has another shape. */
export const idAdvice = 'Write an id in lower-case letters, digits and single hyphens, such as "health-informatics".';

/** An id that another entry or file carries. Whether it exists is for `domain/integrity` to say. */
export const idSchema = z.string().regex(idPattern, idAdvice);

const unsafeCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** A line or paragraph of plain text: no markup, no control characters, no space at either end. */
export const textSchema = z
  .string()
  .min(1, 'Write some text here, or remove the key.')
  .refine((text) => text === text.trim(), 'Remove the space at the start or end of this text.')
  .refine((text) => !/<\/?[a-z!]/i.test(text), 'Write plain text here: tags are shown to readers as they stand.')
  .refine((text) => !unsafeCharacters.test(text), 'Remove the invisible control character from this text.');

/** A short text that must fit a heading or a search result. The list of names that search loads parts them by `|`. */
export const shortTextSchema = (longest: number) =>
  textSchema
    .max(longest, `Shorten this to at most ${longest} characters.`)
    .refine((text) => !/[|\t\n]/.test(text), 'Write this in one line, without tabs and without the sign |.');

/** A list of at least one plain text. */
export const textListSchema = z.array(textSchema).min(1, 'List at least one, or remove the key.');

/**
 * A calendar date written YYYY-MM-DD, which must exist. Astro's own YAML reader makes `Date` objects of unquoted dates;
 * they are turned back, so that nothing behind the schemas ever sees a `Date`.
 */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as YYYY-MM-DD, such as 2026-11-22.')
    .refine((date) => {
      const parsed = new Date(`${date}T00:00:00Z`);
      return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
    }, 'This day is not in the calendar.'),
);

/** An address on the public web. */
export const webAddressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s<>"']+$/, 'Write a full web address that starts with https:// or http://.');

/** The ids of the sources that support a statement; at least one. */
export const sourceIdsSchema = z
  .array(idSchema)
  .min(1, 'Name at least one source, by its id in sources.yaml.')
  .describe('Ids of the sources that support this, from sources.yaml.');

/** A key of a closed list. What each key means goes along, for completion in the editor and the tables of the guide. */
export const keySchema = <V extends Vocabulary>(vocabulary: V) =>
  z.enum(keysOf(vocabulary)).meta({
    enumDescriptions: Object.values(vocabulary).map(({ label, definition }) => `${label}: ${definition}`),
  }) as unknown as z.ZodType<keyof V & string, keyof V & string>;

/**
 * What a statement rests on: `sources`, or `editorial: true` where the editors judged it and no source says it.
 * Spread into an object schema that is then refined with {@link restsOnSomething}.
 */
export const basis = {
  sources: sourceIdsSchema.optional(),
  editorial: z.literal(true).optional().describe('true where this is the editors’ judgment and no source says it.'),
};

/** True when a statement names its sources or owns up to being editorial; what it says there is checked with the key. */
export const restsOnSomething = (value: { sources?: string[] | undefined; editorial?: true | undefined }): boolean =>
  value.sources !== undefined || value.editorial !== undefined;

/** What to tell an editor whose statement rests on nothing. */
export const restsOnNothing = {
  message: 'Say where this comes from: add `sources:`, or `editorial: true` if it is our judgment.',
  /** Said beside other mistakes of the same statement, so that one run tells them all. */
  when: ({ value }: { readonly value: unknown }): boolean => typeof value === 'object' && value !== null,
};

/** A statement with what it rests on. */
export const statementSchema = z
  .strictObject({ text: textSchema.describe('The statement, in one to three sentences.'), ...basis })
  .refine(restsOnSomething, restsOnNothing);

/** A statement as entries write it. */
export type Statement = z.infer<typeof statementSchema>;

/** The score of a trait: how much of a week it fills, a whole number from 0 to 4. */
export const scoreSchema = z
  .number()
  .int('Use a whole number.')
  .min(0, 'The lowest score is 0.')
  .max(4, 'The highest score is 4.');

/** The day a person last read the whole entry against its sources. */
export const reviewedOnSchema = calendarDateSchema.describe(
  'The day somebody last read this entry against its sources.',
);

/** `minutes`, `dollars`, counts: a whole number above zero. */
export const countSchema = z.number().int('Use a whole number.').positive('Use a number above zero.');
