import { z } from 'zod';
import type { KeyPath } from '../../domain/issues.ts';
import { idPattern } from '../../schemas/id-pattern.ts';

/** Any schema, with its kind known from its definition. */
type Schema = z.core.$ZodTypes;

/** Goes one layer in, where a schema only wraps another; undefined where it does not. */
function innerOf(schema: Schema): Schema | undefined {
  const { def } = schema._zod;
  if ('innerType' in def) return def.innerType as Schema;
  return def.type === 'pipe' ? (def.in as Schema) : undefined;
}

/** A schema and everything it wraps, from the outside in. */
function layersOf(schema: Schema): Schema[] {
  const inner = innerOf(schema);
  return inner === undefined ? [schema] : [schema, ...layersOf(inner)];
}

/** What a schema asks once its wrappers are off. */
const coreOf = (schema: Schema): Schema => layersOf(schema).at(-1) ?? schema;

function childOf(schema: Schema, step: string | number): Schema | undefined {
  const { def } = coreOf(schema)._zod;
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? (def.shape[step] as Schema) : undefined;
  if (def.type === 'array') return def.element as Schema;
  return undefined;
}

/** The schema of the value at a key path; undefined where the schema knows no such key. */
export function schemaAt(schema: z.core.$ZodType, keyPath: KeyPath): z.core.$ZodType | undefined {
  return keyPath.reduce<Schema | undefined>((at, step) => at && childOf(at, step), schema as Schema);
}

/** The keys a group may have; empty for what is not a group of keys. */
export function keysOfGroup(schema: z.core.$ZodType): string[] {
  const { def } = coreOf(schema as Schema)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** Whether a value is a list, a group of keys, or written in one line. */
export function shapeOf(schema: z.core.$ZodType): 'group' | 'list' | 'value' {
  const { type } = coreOf(schema as Schema)._zod.def;
  return type === 'array' ? 'list' : type === 'object' ? 'group' : 'value';
}

/** What a schema asks of its value beyond its kind. */
const limitsOf = (schema: z.core.$ZodType) =>
  (coreOf(schema as Schema)._zod.def.checks ?? []).map((check) => check._zod.def);

/** Whether a value is the id of an entry. */
export const isId = (schema: z.core.$ZodType): boolean =>
  limitsOf(schema).some((limit) => 'pattern' in limit && limit.pattern === idPattern);

/** Whether a key with this schema may be left out. */
export const mayBeLeftOut = (schema: z.core.$ZodType): boolean =>
  layersOf(schema as Schema).some(({ _zod }) => _zod.def.type === 'optional');

/** How many items a list may have; undefined where the schema does not limit it. */
export function lengthsOf(schema: z.core.$ZodType): {
  readonly fewest: number | undefined;
  readonly most: number | undefined;
} {
  const limits = limitsOf(schema);
  const limitOf = (name: string, key: 'minimum' | 'maximum') =>
    limits.flatMap((limit) => (limit.check === name ? [(limit as unknown as Record<typeof key, number>)[key]] : []))[0];
  return { fewest: limitOf('min_length', 'minimum'), most: limitOf('max_length', 'maximum') };
}

/** What the schema says about its value, for editors. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return layersOf(schema as Schema)
    .map((layer) => z.globalRegistry.get(layer)?.description)
    .find((description) => description !== undefined);
}
