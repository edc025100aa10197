import type { z } from 'zod';
import { formatList } from '../../domain/format-list.ts';
import type { KeyPath } from '../../domain/issues.ts';
import { keyGluedToValue } from './glued-key.ts';
import { isId, keysOfGroup, lengthsOf, mayBeLeftOut, schemaAt, shapeOf } from './schema-walk.ts';

/** Of larger groups only the names of the keys are told. */
const longestShown = 6;

/** How a key is written: `who: …`; for a list or a group, what comes below it is told when it is its turn. */
function showKey(key: string, schema: z.core.$ZodType | undefined): string {
  const shape = schema === undefined ? 'value' : shapeOf(schema);
  return shape === 'value' ? `\`${key}: …\`` : `\`${key}:\` (a ${shape === 'list' ? 'list' : 'group of keys'})`;
}

/** The keys that a group must have; all where it must have none. */
function neededKeys(group: z.core.$ZodType): string[] {
  const keys = keysOfGroup(group);
  const needed = keys.filter((key) => {
    const child = schemaAt(group, [key]);
    return child !== undefined && !mayBeLeftOut(child);
  });
  return needed.length > 0 ? needed : keys;
}

/** Says that a statement rests on sources or on judgment, where a group has the keys for both. */
function adviseOnBasis(group: z.core.$ZodType): string {
  const keys = keysOfGroup(group);
  return keys.includes('sources') && keys.includes('editorial') && !neededKeys(group).includes('sources')
    ? ', and `sources:` (a list) or `editorial: true`'
    : '';
}

/** How the keys of a group are written below its own key. */
function showGroup(group: z.core.$ZodType): string {
  const keys = neededKeys(group);
  const shown =
    keys.length > longestShown
      ? `these keys, each on a line of its own: ${keys.join(', ')}`
      : formatList(keys.map((key) => showKey(key, schemaAt(group, [key]))));
  return `${shown}${adviseOnBasis(group)}`;
}

/** How an item of a list is written: `- …`, or its keys, the first after the hyphen. */
function showItem(item: z.core.$ZodType | undefined, written?: string): string {
  if (item === undefined) return '`- …`';
  if (shapeOf(item) !== 'group') return `\`- ${written ?? (isId(item) ? 'some-id' : '…')}\``;
  const [first = '', ...others] = neededKeys(item);
  const rest = others.map((key) => showKey(key, schemaAt(item, [key])));
  const below = rest.length === 0 ? '' : ` and below that, in the column of \`${first}\`, ${formatList(rest)}`;
  return `\`- ${first}: …\`${below}${adviseOnBasis(item)}`;
}

/**
 * How a key is added.
 * @param schema the schema of its value; undefined where it is not known.
 * @param where what it is added to, such as ` in "exam"`; empty for the entry itself.
 */
export function adviseOnMissing(schema: z.core.$ZodType | undefined, key: string, where: string): string {
  const shape = schema === undefined ? 'value' : shapeOf(schema);
  if (schema === undefined || shape === 'value') return `Add a line for it${where}: \`${key}: …\`.`;
  if (shape === 'group') return `Add \`${key}:\`${where}, and below it, indented by two spaces, ${showGroup(schema)}.`;
  const none = (lengthsOf(schema).fewest ?? 0) === 0 ? ` If there are none, write \`${key}: []\`.` : '';
  return `Add \`${key}:\`${where}, and on a line of its own below it ${showItem(schemaAt(schema, [0]))}.${none}`;
}

/**
 * How a value is written that is missing.
 * @param keyPath where it stands; an item of a list may always be deleted.
 */
export function adviseOnEmpty(schema: z.core.$ZodType, keyPath: KeyPath): string {
  const at = schemaAt(schema, keyPath);
  const isItem = typeof keyPath.at(-1) === 'number';
  const end = isItem || (at !== undefined && mayBeLeftOut(at)) ? ', or delete the line' : '';
  const shape = at === undefined ? 'value' : shapeOf(at);
  if (at === undefined || shape === 'value') return `Write a value${end}. A text that starts with # needs quotes.`;
  if (shape === 'list') return `On a line of its own below it, write ${showItem(schemaAt(at, [0]))}${end}.`;
  return isItem ? `Write ${showItem(at)}${end}.` : `Write below it, indented by two spaces, ${showGroup(at)}${end}.`;
}

/**
 * How a list is written where something else stands.
 * @param value what stands there.
 * @param shown the value as it may be printed, if it is one that could be an item.
 */
export function adviseOnList(list: z.core.$ZodType | undefined, value: unknown, shown: string | undefined): string {
  if (typeof value === 'string' && /^-\S/.test(value)) return 'Put a space after the hyphen.';
  const item = list && schemaAt(list, [0]);
  const isOfGroups = item !== undefined && shapeOf(item) === 'group';
  if (isOfGroups) return `On a line of its own below the key, write ${showItem(item)}.`;
  const example = shown === undefined ? '' : `: ${showItem(item, shown)}`;
  return `Write it on a line of its own below the key, after a hyphen${example}.`;
}

/** How a group of keys is written where something else stands; `keyPath` leads to it. */
export function adviseOnGroup(group: z.core.$ZodType | undefined, keyPath: KeyPath, value: unknown): string {
  const [key, rest] = (typeof value === 'string' && keyGluedToValue(value)) || [];
  if (key !== undefined) return `Put a space after the colon: \`${key}: ${rest}\`.`;
  if (group === undefined || keyPath.length === 0) return 'Write each key on a line of its own, as `key: value`.';
  return typeof keyPath.at(-1) === 'number'
    ? `Write ${showItem(group)}.`
    : `On lines of their own below the key, indented by two spaces, write ${showGroup(group)}.`;
}
