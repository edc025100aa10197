import type { z } from 'zod';
import { formatPlural } from '../../domain/format.ts';
import { startSentence } from '../../domain/in-sentences.ts';
import type { KeyPath, Problem } from '../../domain/issues.ts';
import { didYouMean, nearest } from '../../domain/nearest.ts';
import { problem } from '../../domain/rules.ts';
import { idAdvice } from '../../schemas/common.ts';
import { nameOfList, suggestKeys } from './closed-lists.ts';
import { toId } from './list-files.ts';
import { descriptionOf, keysOfGroup, lengthsOf, mayBeLeftOut, schemaAt, shapeOf } from './schema-walk.ts';
import { adviseOnEmpty, adviseOnGroup, adviseOnList, adviseOnMissing } from './shape-advice.ts';

/** What is wrong with a key or value of an entry. */
export interface KeyProblem extends Problem {
  readonly keyPath: KeyPath;
  /** Whether the key itself or its value is at fault. */
  readonly part: 'key' | 'value';
}

/** How the advice starts that a text be quoted, which `--fix` does. */
export const quoteAdvice = 'Put it between quotes:';

/** A closed list that is longer is not printed whole. */
const longestPrintedList = 15;

/** What the types of the schema library are to an editor. */
const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of keys',
  string: 'text',
};

/** Joins those parts of a hint that have something to say. */
const sentences = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join(' ') || undefined;

/** Names a place for a sentence: `"level"`, `item 2 of "moves"`. */
function nameOf(keyPath: KeyPath): string {
  const last = keyPath.at(-1);
  if (last === undefined) return 'the entry';
  if (typeof last === 'string') return `"${last}"`;
  return keyPath.length === 1 ? `item ${last + 1}` : `item ${last + 1} of ${nameOf(keyPath.slice(0, -1))}`;
}

/** Signs that nobody sees, or that turn the text around them. */
const hiddenSign = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Makes hidden signs visible: `Keeps [U+202E]all`. */
const showHidden = (text: string): string =>
  text.replace(hiddenSign, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);

/** Says what stands at a place: `the text "four"`, `a list`. */
function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return `the text "${showHidden(value.length > 60 ? `${value.slice(0, 60)}…` : value)}"`;
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  return String(value);
}

/** A value as it may be shown as the item of a list; undefined where it is long, or more than one line. */
function showAsItem(value: unknown): string | undefined {
  const isPlain = typeof value === 'number' || (typeof value === 'string' && /^[\w ./-]{1,40}$/.test(value));
  return isPlain ? String(value) : undefined;
}

/** Says what belongs at a place, from the schema’s description. */
function explain(schema: z.core.$ZodType, keyPath: KeyPath): string | undefined {
  const at = schemaAt(schema, keyPath);
  const description = at && descriptionOf(at);
  return description === undefined ? undefined : `${startSentence(nameOf(keyPath))}: ${description}`;
}

/** The value at a key path, and whether there is such a key at all. */
function lookUp(value: unknown, keyPath: KeyPath): { exists: boolean; value: unknown } {
  let at = value;
  for (const step of keyPath) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return { exists: false, value: undefined };
    at = (at as Record<string | number, unknown>)[step];
  }
  return { exists: true, value: at };
}

function missingKey(schema: z.core.$ZodType, keyPath: KeyPath): KeyProblem {
  const parent = keyPath.slice(0, -1);
  const where = parent.length === 0 ? '' : ` in ${nameOf(parent)}`;
  const message = `The key "${keyPath.at(-1)}" is missing${where}.`;
  const advice = adviseOnMissing(schemaAt(schema, keyPath), String(keyPath.at(-1)), where);
  return { ...problem('missing-key', message, sentences(advice, explain(schema, keyPath))), keyPath, part: 'value' };
}

function unknownKeys(
  schema: z.core.$ZodType,
  entry: unknown,
  parent: KeyPath,
  unknown: readonly string[],
): KeyProblem[] {
  const group = schemaAt(schema, parent);
  const keys = group === undefined ? [] : keysOfGroup(group);
  const present = new Set(Object.keys(lookUp(entry, parent).value ?? {}));
  const absent = keys.filter((name) => !present.has(name));
  const advice =
    absent.length === 0
      ? 'Delete it: all keys that can stand here are there already.'
      : `Delete it, or use one of the keys that can still be added here: ${absent.join(', ')}.`;
  return unknown.map((key) => {
    const hint = didYouMean(nearest(key, absent, 1)) ?? advice;
    return { ...problem('unknown-key', `"${key}" is not a key here.`, hint), keyPath: [...parent, key], part: 'key' };
  });
}

/** How to write a number that was written as people write it; undefined where it is none. */
function advisePlainNumber(value: unknown): string | undefined {
  const plain = String(value).replace(/[$,_\s]/g, '');
  const isNumber = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(plain);
  return isNumber ? `Write it without quotes, signs and separators: ${plain}.` : undefined;
}

/** How to write what was meant, where that is easily told. */
function adviseOnType(schema: z.core.$ZodType, keyPath: KeyPath, expected: string, value: unknown): string | undefined {
  if (expected === 'object') return adviseOnGroup(schemaAt(schema, keyPath), keyPath, value);
  if (expected === 'array') return adviseOnList(schemaAt(schema, keyPath), value, showAsItem(value));
  if (expected === 'string' && /^20\d{6}$/.test(String(value))) return 'Write a day with hyphens, as 2026-11-22.';
  if (expected === 'string' && ['number', 'boolean'].includes(typeof value))
    return `${quoteAdvice} "${String(value)}".`;
  if (expected === 'string')
    return 'Write it as one text after the colon or hyphen, between quotes if it holds a colon.';
  if (expected === 'number' || expected === 'int')
    return advisePlainNumber(value) ?? 'Write a plain number, such as 12.';
  return undefined;
}

function wrongType(schema: z.core.$ZodType, keyPath: KeyPath, expected: string, value: unknown): KeyProblem {
  const what = `${startSentence(nameOf(keyPath))} must be ${typeNames[expected] ?? 'another kind of value'}`;
  const hint = sentences(adviseOnType(schema, keyPath, expected, value), explain(schema, keyPath));
  return { ...problem('wrong-type', `${what}; here stands ${describeValue(value)}.`, hint), keyPath, part: 'value' };
}

/** Says what stands in a closed list, or where it is listed. */
const listOf = (values: readonly unknown[]): string =>
  values.length <= longestPrintedList
    ? `Possible are ${values.join(', ')}.`
    : `All of them are listed in content/README.md#${nameOfList(values).replaceAll(' ', '-')}.`;

function notInList(schema: z.core.$ZodType, keyPath: KeyPath, values: readonly unknown[], value: unknown): KeyProblem {
  const at = { keyPath, part: 'value' } as const;
  const [only, ...others] = values.map(String);
  if (others.length === 0) {
    const message = `${startSentence(nameOf(keyPath))} can only be ${only}; here stands ${describeValue(value)}.`;
    const fixed = schemaAt(schema, keyPath);
    const end = fixed !== undefined && mayBeLeftOut(fixed) ? ', or delete the line' : '';
    const hint = sentences(`Write ${only}${end}.`, explain(schema, keyPath));
    return { ...problem('invalid-value', message, hint), ...at };
  }
  const hint = sentences(didYouMean(suggestKeys(values, String(value))), listOf(values));
  const shown = typeof value === 'string' ? `"${value}"` : startSentence(describeValue(value));
  return { ...problem('not-in-list', `${shown} is not one of ${nameOfList(values)}.`, hint), ...at };
}

/** A limit that the schema words only as a number. */
function describeLimit(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
  return issue.code === 'too_big'
    ? `The most allowed is ${issue.maximum}${unit}.`
    : `The least allowed is ${issue.minimum}${unit}.`;
}

/** What the numbers of a list’s limits are called. */
const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many items a list takes that is too short, where the schema knows both limits; it words each only by itself. */
function describeLengths(schema: z.core.$ZodType, issue: z.core.$ZodIssue, keyPath: KeyPath): string | undefined {
  const list = issue.code === 'too_small' && issue.origin === 'array' ? schemaAt(schema, keyPath) : undefined;
  const { fewest = 0, most = 0 } = list === undefined ? {} : lengthsOf(list);
  if (list === undefined || fewest < 2 || most <= fewest) return undefined;
  const item = schemaAt(list, [0]);
  const things = item !== undefined && shapeOf(item) === 'value' ? 'lines' : 'items';
  const between = most === fewest + 1 ? 'or' : 'to';
  return `Write ${numerals[fewest] ?? fewest} ${between} ${numerals[most] ?? most} ${things}.`;
}

/** Says what is there now, in the measure of what was asked. */
function describePresent(value: unknown, isLimit: boolean): string {
  if (isLimit && typeof value === 'string') return `It has ${formatPlural(value.length, 'character')} now.`;
  if (Array.isArray(value)) return `It has ${formatPlural(value.length, 'item')} now.`;
  return typeof value === 'object'
    ? 'It concerns the whole group that starts here.'
    : `Here stands ${describeValue(value)}.`;
}

/** Offers the id that a text would make, where an id is asked for. */
function adviseOnId(value: unknown, said: string): string | undefined {
  const id = typeof value === 'string' && said === idAdvice ? toId(value) : '';
  return id === '' ? undefined : `Perhaps you mean ${id}.`;
}

/** A value of the right kind that cannot be; the schema words most of these itself. */
function invalidValue(schema: z.core.$ZodType, issue: z.core.$ZodIssue, keyPath: KeyPath, value: unknown): KeyProblem {
  const key = keyPath.at(-1);
  const isLimit = issue.code === 'too_big' || issue.code === 'too_small';
  const said =
    describeLengths(schema, issue, keyPath) ||
    issue.message ||
    (isLimit ? describeLimit(issue) : 'This value cannot be understood.');
  const namesItself = key === undefined || said.startsWith(String(key));
  const message = namesItself ? said : `${startSentence(nameOf(keyPath))}: ${said}`;
  const advice = issue.code === 'invalid_union' ? advisePlainNumber(value) : adviseOnId(value, said);
  const hint = sentences(describePresent(value, isLimit), advice, explain(schema, keyPath));
  return { ...problem('invalid-value', message, hint), keyPath, part: 'value' };
}

/**
 * Words what a schema found, for a person who writes no code.
 * @param issue what the schema found; its `message` is empty where the schema has no words of its own.
 * @param schema the schema of the whole entry.
 * @param entry the whole entry, as written.
 */
export function describeSchemaIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, entry: unknown): KeyProblem[] {
  const keyPath = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return unknownKeys(schema, entry, keyPath, issue.keys);
  const { exists, value } = lookUp(entry, keyPath);
  if (!exists) return [missingKey(schema, keyPath)];
  if (value === null) {
    const message = `${startSentence(nameOf(keyPath))} has no value.`;
    const possible = issue.code === 'invalid_value' ? listOf(issue.values) : undefined;
    const hint = sentences(adviseOnEmpty(schema, keyPath), possible, explain(schema, keyPath));
    return [{ ...problem('empty-value', message, hint), keyPath, part: 'key' }];
  }
  if (issue.code === 'invalid_type' && issue.message === '') return [wrongType(schema, keyPath, issue.expected, value)];
  if (issue.code === 'invalid_value' && issue.message === '') return [notInList(schema, keyPath, issue.values, value)];
  return [invalidValue(schema, issue, keyPath, value)];
}
