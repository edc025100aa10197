import { z } from 'zod';
import type { KeyPath } from '../../domain/issues.ts';

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

/** What the schema says about its value, for editors. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return layersOf(schema as Schema)
    .map((layer) => z.globalRegistry.get(layer)?.description)
    .find((description) => description !== undefined);
}
