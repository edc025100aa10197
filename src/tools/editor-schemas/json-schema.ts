import { z } from 'zod';
import { type CollectionName, collections } from '../../schemas/collections.ts';

/** As much of JSON Schema as the schemas of entries come out with. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  /** One sentence for each value of `enum`, in its order; editors show it beside the value. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** What a calendar date asks for is behind a step that JSON Schema cannot say; the text it takes stands for it. */
function showDates({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  const { def } = zodSchema._zod;
  if (def.type !== 'pipe' || def.in._zod.def.type !== 'transform') return;
  const { $schema: _, ...text } = z.toJSONSchema(def.out, { io: 'input' });
  Object.assign(jsonSchema, text);
}

/** What an entry of a collection may say, as JSON Schema: what an editor writes, before it is transformed. */
export function jsonSchemaOf(collection: CollectionName): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(collections[collection].schema, {
    io: 'input',
    unrepresentable: 'any',
    override: showDates,
  });
  return schema as JsonSchema;
}
