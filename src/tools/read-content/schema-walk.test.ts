import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Collection } from '../../domain/issues.ts';
import { referencesOf } from '../../domain/references.ts';
import { careerSchema } from '../../schemas/career.ts';
import { collections } from '../../schemas/collections.ts';
import { idPattern } from '../../schemas/id-pattern.ts';
import { descriptionOf, keysOfGroup, schemaAt } from './schema-walk.ts';

const sample = z
  .strictObject({
    name: z.string().describe('The name.'),
    size: z.number().describe('The size.').optional(),
    parts: z.array(z.strictObject({ to: z.string() }).refine(() => true)).describe('The parts.'),
    wage: z
      .union([z.number(), z.literal('none')])
      .transform(String)
      .describe('The wage.'),
  })
  .refine(() => true);

test('the description of a key is found through optional, refined and transformed schemas', () => {
  const descriptionAt = (...keyPath: (string | number)[]) => {
    const schema = schemaAt(sample, keyPath);
    return schema && descriptionOf(schema);
  };
  assert.equal(descriptionAt('name'), 'The name.');
  assert.equal(descriptionAt('size'), 'The size.');
  assert.equal(descriptionAt('parts'), 'The parts.');
  assert.equal(descriptionAt('wage'), 'The wage.');
  assert.equal(descriptionAt('parts', 3, 'to'), undefined);
  assert.equal(descriptionAt('constructor'), undefined);
  assert.equal(descriptionAt('name', 'more'), undefined);
});

test('the keys of a group are known through refined schemas; a text has none', () => {
  assert.deepEqual(keysOfGroup(sample), ['name', 'size', 'parts', 'wage']);
  assert.deepEqual(keysOfGroup(z.string()), []);
  assert.ok(keysOfGroup(careerSchema).includes('question'));
});

/** Every key path of a schema that holds an id, with `*` for a place in a list. */
function idPaths(schema: z.core.$ZodType, keyPath: readonly string[] = []): (readonly string[])[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if ('innerType' in def) return idPaths(def.innerType, keyPath);
  if (def.type === 'array') return idPaths(def.element, [...keyPath, '*']);
  if (def.type === 'object') {
    return Object.entries(def.shape).flatMap(([key, child]) => idPaths(child, [...keyPath, key]));
  }
  const patterns = (def.checks ?? []).map((check) => (check as z.core.$ZodCheckRegex)._zod.def.pattern);
  return patterns.includes(idPattern) ? [keyPath] : [];
}

/** A value that holds a text at a key path and nothing else. */
function valueAt([step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return 'some-id';
  return step === '*' ? [valueAt(rest)] : { [step]: valueAt(rest) };
}

test('every key of every schema that holds the id of another entry is checked as a reference', () => {
  const paths = (Object.keys(collections) as Collection[]).flatMap((collection) =>
    idPaths(collections[collection].schema).map((keyPath) => ({ collection, keyPath })),
  );
  assert.ok(paths.length > 40, `${paths.length} keys hold ids`);
  const unchecked = paths.filter(({ collection, keyPath }) => referencesOf(collection, valueAt(keyPath)).length === 0);
  assert.deepEqual(
    unchecked.map(({ collection, keyPath }) => `${collection} ${keyPath.join('.')}`),
    ['glossary id', 'sources id'],
  );
});
