import type { CollectionName } from '../../schemas/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '../editor-schemas/json-schema.ts';
import { nameOfList } from '../read-content/closed-lists.ts';

/** Lists of more values than this stand in a table of their own. */
const longestList = 5;

/** A closed list: its name in the guide, and what each key means. */
export interface ClosedList {
  /** Such as `the work settings`. */
  readonly name: string;
  readonly words: readonly (readonly [key: string, meaning: string])[];
}

/** The anchor that a heading gets on the page of the guide. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

/** Makes a text safe for a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function describeEnum(values: readonly string[]): string {
  if (values.length <= longestList) return values.map((value) => `\`${value}\``).join(', ');
  const name = nameOfList(values);
  return `a key of [${name}](#${anchorOf(name)})`;
}

/** What kind of value a key takes, in words. */
function describeKind(schema: JsonSchema): string {
  if (schema.enum !== undefined) return describeEnum(schema.enum);
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return schema.anyOf.map(describeKind).join(', or ');
  if (schema.properties !== undefined)
    return `group of ${Object.keys(schema.properties)
      .map((key) => `\`${key}\``)
      .join(', ')}`;
  if (schema.items !== undefined) {
    const of = schema.items.properties === undefined ? describeKind(schema.items) : 'groups';
    const [least, most] = [schema.minItems, schema.maxItems];
    const count =
      least !== undefined && most !== undefined
        ? `, ${least} to ${most}`
        : least
          ? `, at least ${least}`
          : most
            ? `, at most ${most}`
            : '';
    return `list of ${of}${count}`;
  }
  if (schema.type === 'string') {
    if (schema.pattern?.includes('\\d{4}-\\d{2}-\\d{2}')) return 'day, `2026-11-22`';
    if (schema.pattern?.startsWith('^[a-z0-9]+')) return 'id';
    return schema.maxLength === undefined ? 'text' : `text, at most ${schema.maxLength} characters`;
  }
  return schema.type === 'boolean' ? '`true` or `false`' : schema.type === 'integer' ? 'whole number' : 'number';
}

/** Whether the rows of a group’s own keys would only repeat what its name says: the traits all look alike. */
const isUniform = (properties: Readonly<Record<string, JsonSchema>>): boolean => {
  const shapes = Object.values(properties).map(({ properties: inner }) => JSON.stringify(inner));
  return shapes.length > 3 && shapes[0] !== undefined && new Set(shapes).size === 1;
};

function rowsOf(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const name = `${prefix}${key}`;
    const must = schema.required?.includes(key) ? 'yes' : '';
    const row = `| \`${name}\` | ${must} | ${cell(describeKind(child))} | ${cell(child.description ?? '')} |`;
    const inner = child.items?.properties === undefined ? child : child.items;
    if (inner.properties === undefined) return [row];
    const within = child === inner ? `${name}.` : `${name}[].`;
    if (!isUniform(inner.properties)) return [row, ...rowsOf(inner, within)];
    const [first] = Object.values(inner.properties);
    const named = Object.entries(inner.properties).map(
      ([each, { description }]) => `| \`${within}${each}\` | yes | group | ${cell(description ?? '')} |`,
    );
    return [row, ...named, ...(first === undefined ? [] : rowsOf(first, `${within}….`))];
  });
}

/** The table of the keys that an entry of a collection may have. */
export function fieldTable(collection: CollectionName): string {
  return [
    '| Key | Must | Value | What it is for |',
    '| --- | --- | --- | --- |',
    ...rowsOf(jsonSchemaOf(collection), ''),
  ].join('\n');
}

function collectLists(schema: JsonSchema, found: Map<string, ClosedList>): void {
  const { enum: values, enumDescriptions: meanings } = schema;
  if (values !== undefined && meanings !== undefined) {
    const words = values.map((value, index) => [value, meanings[index] ?? ''] as const);
    found.set(values.join('|'), { name: nameOfList(values), words });
  }
  for (const child of [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ]) {
    collectLists(child, found);
  }
}

/** Every closed list that the keys of some collections take their values from, by name. */
export function closedLists(names: readonly CollectionName[]): ClosedList[] {
  const found = new Map<string, ClosedList>();
  for (const name of names) collectLists(jsonSchemaOf(name), found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
