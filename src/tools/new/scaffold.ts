import { stringify } from 'yaml';
import type { JsonSchema } from '../editor-schemas/json-schema.ts';
import { nameOfList } from '../read-content/closed-lists.ts';

/** More values than this are not listed in a comment. */
const longestList = 12;
const longestLine = 100;

/** What is written above keys beyond what their schemas say: key of the top level -> lines. */
export type Remarks = Readonly<Record<string, readonly string[]>>;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + word.length + 3 > longestLine) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => `${indent}# ${one}\n`).join('');
}

/** The values a key may have, in words. */
function describeValues(schema: JsonSchema): string | undefined {
  const values = schema.enum ?? schema.items?.enum;
  if (values === undefined) return undefined;
  return values.length <= longestList
    ? `One of: ${values.join(', ')}.`
    : `One of ${nameOfList(values)}, which content/README.md lists.`;
}

function comment(schema: JsonSchema, isRequired: boolean, indent: string): string {
  const isSaid = schema.maxLength === undefined || schema.description?.includes(`at most ${schema.maxLength} `);
  const limit = isSaid ? undefined : `At most ${schema.maxLength} characters.`;
  const parts = [schema.description, describeValues(schema), limit, isRequired ? undefined : 'May be left out.'];
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? '' : wrap(text, indent);
}

/** What a key inside a sketch is for; empty where its name says it all. */
const purposeOf = (schema: JsonSchema): string =>
  [schema.description, describeValues(schema)].filter((part) => part !== undefined).join(' ');

/** The lines of a sketch below a key; keys inside, however deep, say what they are for. */
function sketchBelow(schema: JsonSchema): string[] {
  const isList = schema.items !== undefined;
  const inner = schema.items?.properties ?? schema.properties;
  if (inner === undefined) return isList ? ['  - …'] : [];
  const lines = Object.entries(inner).flatMap(([name, child]) => {
    const below = sketchBelow(child);
    const purpose = purposeOf(child);
    const start = below.length === 0 ? `${name}: …` : `${name}:`;
    return [purpose === '' ? start : `${start} # ${purpose}`, ...below];
  });
  return lines.map((line, index) => `${isList ? (index === 0 ? '  - ' : '    ') : '  '}${line}`);
}

/** What could stand at a key that is left out or empty, each line a remark that says what to write. */
const sketch = (key: string, schema: JsonSchema, indent: string): string =>
  [`${key}:`, ...sketchBelow(schema)].map((line) => `${indent}# ${line}\n`).join('');

function writeItem(schema: JsonSchema, indent: string): string {
  if (schema.properties === undefined) return `${indent}-\n`;
  const keys = writeKeys(schema, {}, {}, `${indent}  `);
  const at = keys.search(/^ *[a-zA-Z]/m);
  return `${keys.slice(0, at)}${indent}- ${keys.slice(at + indent.length + 2)}`;
}

function writeEmpty(key: string, schema: JsonSchema, indent: string): string {
  if (schema.properties !== undefined) return `${indent}${key}:\n${writeKeys(schema, {}, {}, `${indent}  `)}`;
  if (schema.items === undefined) return `${indent}${key}:\n`;
  const least = schema.minItems ?? 0;
  if (least > 0) return `${indent}${key}:\n${writeItem(schema.items, `${indent}  `).repeat(least)}`;
  return `${wrap('[] where there are none. With items it looks like this:', indent)}${sketch(key, schema, indent)}${indent}${key}: []\n`;
}

/** Where a statement rests on sources or on the editors’ judgment, sources are what to look for first. */
const isBasis = (schema: JsonSchema, key: string): boolean =>
  key === 'sources' && schema.properties?.['editorial'] !== undefined;

function writeKeys(
  schema: JsonSchema,
  given: Readonly<Record<string, unknown>>,
  remarks: Remarks,
  indent: string,
): string {
  const keys = Object.entries(schema.properties ?? {}).map(([key, child]) => {
    const isRequired = schema.required?.includes(key) ?? false;
    const above = (remarks[key] ?? []).map((remark) => wrap(remark, indent)).join('');
    if (given[key] !== undefined) {
      const value = stringify({ [key]: given[key] }, { lineWidth: longestLine }).replace(/^(?=.)/gm, indent);
      return `${comment(child, true, indent)}${above}${value}`;
    }
    if (isRequired) return `${comment(child, true, indent)}${above}${writeEmpty(key, child, indent)}`;
    if (isBasis(schema, key)) return `${comment(child, true, indent)}${above}${writeEmpty(key, child, indent)}`;
    if (key === 'editorial')
      return wrap(
        'Instead of `sources:`, or beside them, write `editorial: true` where this is the editors’ judgment.',
        indent,
      );
    return `${comment(child, false, indent)}${above}${sketch(key, child, indent)}`;
  });
  return keys.join('');
}

/**
 * Writes a new entry as YAML: every key with what it is for above it, given values filled in, the others left empty, so
 * that the check names them one by one.
 * @param schema what an entry may say.
 * @param given values that are already known, by key.
 */
export function writeScaffold(schema: JsonSchema, given: Readonly<Record<string, unknown>>, remarks: Remarks): string {
  return writeKeys(schema, given, remarks, '');
}
