import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { type CollectionName, collections } from '../../../schemas/collections.ts';
import { writeSmallContent } from '../small-content.test-data.ts';
import { fillTexts, textFields } from './fill-texts.test-data.ts';
import { hostileStrings } from './hostile-strings.test-data.ts';

/** A content folder whose texts are hostile. */
export interface HostileContent {
  readonly folder: string;
  /** Which strings went into which text field: field -> the names of the strings. */
  readonly placed: ReadonlyMap<string, ReadonlySet<string>>;
}

type Entry = Readonly<Record<string, unknown>>;
type Named = readonly [name: string, text: string];

const source = 'bls-oews-2025';
const basis = { sources: [source] };
const carried = { carriesOver: 'x', missing: 'x', evidence: 'survey', ...basis };

/** How many entries share the strings; pairs of careers multiply, so there are fewer of them. */
const entriesOf: Partial<Record<CollectionName, number>> = {
  articles: 9,
  careers: 9,
  changes: 9,
  credentials: 26,
  glossary: 52,
  occupations: 26,
  roles: 26,
  sources: 52,
};

/** What the example leaves out and cannot be guessed: references and keys of closed lists. */
const examples: Partial<Record<CollectionName, Entry>> = {
  careers: { confusedWith: [{ entry: 'health-informatics', difference: 'x' }] },
  comparisons: basis,
  occupations: {
    onet: [{ code: '29-2072.00', title: 'x' }],
    entry: { education: 'bachelor', experience: 'x', training: 'x', ...basis },
  },
  roles: {
    license: { kind: 'pharmacist', ...basis },
    routes: [{ title: 'x', education: 'certificate', credential: 'rhia', text: 'x', time: 'x', ...basis }],
    credentials: [{ credential: 'rhia', standing: 'preferred', because: 'x' }],
    moves: [{ to: 'coding-auditor', ...carried }],
    arrivals: [{ from: 'medical-records-specialists', ...carried }],
    confusedWith: [{ entry: 'coding-auditor', difference: 'x' }],
  },
};

const strings: readonly Named[] = Object.entries(hostileStrings);

/** All text fields of all schemas, such as `roles.moves.*.missing`. */
export const allTextFields: readonly string[] = Object.entries(collections).flatMap(([name, { schema }]) =>
  textFields(schema, name),
);

/**
 * Writes a content that builds a whole site into a new folder, which the caller deletes. Each text field of each kind of
 * entry says every hostile string that its length allows, spread over the entries.
 */
export function writeHostileContent(): HostileContent {
  const folder = writeSmallContent();
  const placed = new Map<string, Set<string>>();
  let texts = 0;
  const textFor = (entry: number, entries: number) => (field: string, schema: z.core.$ZodType) => {
    texts += 1;
    const turn = entry + allTextFields.indexOf(field);
    const own = strings.filter((_string, index) => (index + turn) % entries === 0);
    const chosen = fitting(schema, own, ` ${texts}`);
    const names = placed.get(field) ?? new Set();
    for (const [name] of chosen) names.add(name);
    placed.set(field, names);
    return writeValue(schema, chosen, ` ${texts}`);
  };
  rewriteContent(folder, (name, example, entry, entries) =>
    fillTexts(collections[name].schema, { ...example, ...examples[name] }, name, textFor(entry, entries)),
  );
  return { folder, placed };
}

/**
 * Writes a content in which every text field of one entry of each kind says one string, into a new folder, which the
 * caller deletes. Each text ends with a number of its own, so that its line can be found.
 *
 * @returns The folder, and field -> the number that stands in it.
 */
export function writeContentWith(text: string): {
  readonly folder: string;
  readonly numbers: ReadonlyMap<string, number>;
} {
  const folder = writeSmallContent();
  const numbers = new Map<string, number>();
  rewriteContent(folder, (name, example, entry) => {
    if (entry > 0) return undefined;
    return fillTexts(collections[name].schema, { ...example, ...examples[name] }, name, (field) => {
      numbers.set(field, 10_000 + numbers.size);
      return `${text} ${numbers.get(field)}`;
    });
  });
  return { folder, numbers };
}

/** As many of the strings, in their order, as the length of the field allows. */
function fitting(schema: z.core.$ZodType, own: readonly Named[], end: string): readonly Named[] {
  const chosen: Named[] = [];
  for (const next of own) if (isTaken(schema, writeValue(schema, [...chosen, next], end))) chosen.push(next);
  return chosen;
}

/** The strings as one text, filled up where the field asks for more. */
function writeValue(schema: z.core.$ZodType, chosen: readonly Named[], end: string): string {
  const text = chosen.map(([, string]) => string).join(' ') || 'Plain words';
  const ended = isTaken(schema, text + end) ? text + end : text;
  return isLongEnough(schema, ended) ? ended : `${ended} ${'and more words '.repeat(5).trim()}`;
}

/** What schemas say of texts that pages must be able to hold all the same. */
export const refusals = /Write plain text here|Remove the invisible control character/;

const issuesOf = (schema: z.core.$ZodType, text: string): readonly z.core.$ZodIssue[] =>
  ((schema as z.ZodType).safeParse(text).error?.issues ?? []).filter(({ message }) => !refusals.test(message));
const isTaken = (schema: z.core.$ZodType, text: string): boolean =>
  issuesOf(schema, text).every(({ code }) => code === 'too_small');
const isLongEnough = (schema: z.core.$ZodType, text: string): boolean =>
  issuesOf(schema, text).every(({ code }) => code !== 'too_small');

/** Makes an entry anew; `undefined` leaves it as it is. */
type Rewrite = (name: CollectionName, example: Entry, entry: number, entries: number) => unknown;

function rewriteContent(folder: string, rewrite: Rewrite): void {
  for (const [name, { form, at }] of Object.entries(collections)) {
    const collection = name as CollectionName;
    if (form === 'csv' || collection === 'redirects') continue;
    if (form === 'yaml-list') rewriteList(join(folder, at), collection, rewrite);
    else rewriteFiles(join(folder, at), collection, form, rewrite);
  }
}

function rewriteList(file: string, name: CollectionName, rewrite: Rewrite): void {
  const examples = parse(readFileSync(file, 'utf8')) as (Entry & { id: string })[];
  const entries = entriesOf[name] ?? 1;
  const items = Array.from({ length: entries }, (_none, entry) => {
    const example = examples[Math.min(entry, examples.length - 1)] as Entry & { id: string };
    const id = entry < examples.length ? example.id : `${example.id}-${entry}`;
    return rewrite(name, { ...example, id }, entry, entries) ?? (entry < examples.length ? example : undefined);
  });
  writeFileSync(file, write(items.filter((item) => item !== undefined)));
}

function rewriteFiles(directory: string, name: CollectionName, form: 'yaml' | 'mdx', rewrite: Rewrite): void {
  const files = readdirSync(directory).sort();
  const least = entriesOf[name] ?? 1;
  const [first = ''] = files;
  const more = Array.from({ length: Math.max(0, least - files.length) }, (_none, index) =>
    first.replace(/\.\w+$/, `-${index}$&`),
  );
  for (const [entry, file] of [...files, ...more].entries()) {
    const text = readFileSync(join(directory, files.includes(file) ? file : first), 'utf8');
    const [, keys = text, body = ''] = (form === 'mdx' && /^---\n(.*?)---\n(.*)$/s.exec(text)) || [];
    const written = rewrite(name, parse(keys), entry, Math.max(least, files.length));
    if (written === undefined) continue;
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, form === 'yaml' ? write(written) : `---\n${write(written)}---\n${body}\n${hostileBody()}\n`);
  }
}

const write = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** All strings as paragraphs of Markdown, each sign that means something there written as a number. */
function hostileBody(): string {
  const escaped = (text: string) => text.replace(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  return strings.map(([, text]) => `Words ${escaped(text)} words.`).join('\n\n');
}

/** Deletes a folder that one of these functions made. */
export const removeContent = (folder: string): void => rmSync(folder, { recursive: true, force: true });
