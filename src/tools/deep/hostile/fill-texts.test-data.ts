import type { z } from 'zod';
import { keysOfGroup, schemaAt } from '../../read-content/schema-walk.ts';

/** What stands in a text field: the field, such as `roles.moves.*.missing`, and its schema. */
export type TextFor = (field: string, schema: z.core.$ZodType) => string;

type Group = Readonly<Record<string, unknown>>;

/** Plain words as short and as long as any text field asks for. */
const plainTexts = ['Plain Words', 'Plain words that are long enough for the longest least length of any text field.'];

/** Values one of which every field takes that no example fills: numbers, and the source of the example content. */
const guesses = (at: string): readonly unknown[] => (/\.sources?\b/.test(at) ? ['bls-oews-2025'] : [3, 2025]);

const parses = (schema: z.core.$ZodType, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success;

/** True for a field that takes any words, and not only ids, dates, addresses or keys of a list. */
const isText = (schema: z.core.$ZodType): boolean => plainTexts.some((text) => parses(schema, text));

/**
 * Finds the text fields of an entry by walking its schema.
 *
 * @param schema The schema of the entry, or of a part of it.
 * @param at The name of what it is the schema of.
 * @returns Such as `roles.moves.*.missing`.
 */
export function textFields(schema: z.core.$ZodType, at: string): readonly string[] {
  const keys = keysOfGroup(schema);
  if (keys.length > 0) return keys.flatMap((key) => textFields(childOf(schema, key), `${at}.${key}`));
  const element = schemaAt(schema, [0]);
  if (element) return textFields(element, `${at}.*`);
  return isText(schema) ? [at] : [];
}

/**
 * Fills every text field of an entry, those too that the example leaves out.
 *
 * @param schema The schema of the entry, or of a part of it.
 * @param example What the other fields say.
 * @param at As for `textFields`.
 * @param textFor What the text fields say.
 * @returns The entry, as editors write it; undefined where neither the example nor a guess gives what is asked for.
 */
export function fillTexts(schema: z.core.$ZodType, example: unknown, at: string, textFor: TextFor): unknown {
  const keys = keysOfGroup(schema);
  if (keys.length > 0) return fillGroup(schema, keys, example as Group | undefined, at, textFor);
  const element = schemaAt(schema, [0]);
  if (element) return fillList(element, example as readonly unknown[] | undefined, at, textFor);
  if (isText(schema)) return textFor(at, schema);
  return example ?? guesses(at).find((value) => parses(schema, value));
}

function fillGroup(
  schema: z.core.$ZodType,
  keys: readonly string[],
  example: Group | undefined,
  at: string,
  textFor: TextFor,
): Group | undefined {
  const filled = keys.map((key) => [key, fillTexts(childOf(schema, key), example?.[key], `${at}.${key}`, textFor)]);
  const group = Object.fromEntries(filled.filter(([, value]) => value !== undefined));
  return example || hasAll(schema, group) ? group : undefined;
}

function fillList(
  element: z.core.$ZodType,
  example: readonly unknown[] | undefined,
  at: string,
  textFor: TextFor,
): readonly unknown[] | undefined {
  const items = example && example.length > 0 ? example : [undefined];
  const filled = items.map((item) => fillTexts(element, item, `${at}.*`, textFor)).filter((item) => item !== undefined);
  return filled.length > 0 ? filled : example;
}

/** Whether a group says all that it must; what its texts say is not judged. */
function hasAll(schema: z.core.$ZodType, group: Group): boolean {
  const { error } = (schema as z.ZodType).safeParse(group);
  const faultsOfTexts = ['custom', 'too_big', 'too_small'];
  return (error?.issues ?? []).every(({ code, path }) => faultsOfTexts.includes(code) && path.length > 0);
}

function childOf(schema: z.core.$ZodType, key: string): z.core.$ZodType {
  const child = schemaAt(schema, [key]);
  if (!child) throw new Error(`A group has no schema for its key ${key}.`);
  return child;
}
