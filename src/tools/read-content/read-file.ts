import { join } from 'node:path';
import type { z } from 'zod';
import type { KeyedEntry } from '../../domain/integrity/context.ts';
import type { Issue, KeyPath, Position, TextFinding } from '../../domain/issues.ts';
import { collections } from '../../schemas/collections.ts';
import { checkValue } from './check-value.ts';
import type { ContentFile } from './list-files.ts';
import { type ParsedText, textFinding, unreadable } from './parsed-text.ts';
import { withPlaceOfText } from './place-of-text.ts';
import { readCsv } from './read-csv.ts';
import { readMdx } from './read-mdx.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { keysOfGroup } from './schema-walk.ts';

/** An entry found in a file. */
export interface EntryReading extends KeyedEntry {
  /** Whether its schema accepted it; `value` is then the entry, otherwise what could be read of it. */
  readonly isAccepted: boolean;
  /** The path of its file, relative to the content folder. */
  readonly path: string;
  positionOf(keyPath: KeyPath): Position;
}

/** What a file says. */
export interface FileReading {
  readonly entries: readonly EntryReading[];
  readonly issues: readonly Issue[];
  /** False where not even the ids of its entries are known. */
  readonly isKnown: boolean;
}

/** A value of a file that was checked against its schema. */
interface Judged {
  /** What the file says. */
  readonly value: unknown;
  /** What the schema made of it; undefined where it was refused. */
  readonly entry: unknown;
  readonly issues: readonly Issue[];
}

/** The largest files that are read. The MDX parser is slow on long texts of odd signs, and no article is that long. */
export const maximumKilobytes = { csv: 1000, mdx: 100, yaml: 1000, 'yaml-list': 1000 } as const;

function toIssue(path: string, { line, column, severity, code, message, hint }: TextFinding): Issue {
  return { path, line, column, severity, code, message, hint };
}

/** Spreads what is a group of keys, and nothing else. */
const asGroup = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Checks the value that stands at `base` in a file. */
function judge({ collection, path }: ContentFile, parsed: ParsedText, value: unknown, base: KeyPath): Judged {
  const checked = checkValue<z.ZodType>(collections[collection].schema, value);
  if ('entry' in checked) return { value, entry: checked.entry, issues: [] };
  const issues = checked.problems.map(({ keyPath, part, ...found }) =>
    toIssue(path, { ...found, ...parsed.positionOf([...base, ...keyPath], part) }),
  );
  return { value, entry: undefined, issues };
}

/** Reads a file that holds one entry; `more` is what the entry has beside its keys, undefined where it cannot be read. */
function readEntry(file: ContentFile, parsed: ParsedText, more: Readonly<Record<string, unknown>>): FileReading {
  const isReadable = parsed.value !== undefined;
  const { entry, issues }: Judged = isReadable
    ? judge(file, parsed, parsed.value, [])
    : { value: undefined, entry: undefined, issues: [] };
  const isAccepted = entry !== undefined && Object.values(more).every((part) => part !== undefined);
  const value = { ...asGroup(entry ?? parsed.value), ...more, id: file.id };
  return { entries: [{ ...file, value, isAccepted, positionOf: parsed.positionOf }], issues, isKnown: true };
}

/** Reads a file that holds a list of entries. */
function readList(file: ContentFile, parsed: ParsedText): FileReading {
  if (!Array.isArray(parsed.value)) {
    const issue = textFinding(
      parsed.positionOf([]),
      'wrong-type',
      'This file must hold a list.',
      'Start each item with a hyphen: - id: …',
    );
    return { entries: [], issues: parsed.value === undefined ? [] : [toIssue(file.path, issue)], isKnown: false };
  }
  const judged = parsed.value.map((value: unknown, index) => judge(file, parsed, value, [index]));
  const entries = judged.map(({ value, entry }, index): EntryReading => {
    const keys = asGroup(value) as { id?: unknown; from?: unknown };
    const id = String(keys.id ?? keys.from ?? '');
    const positionOf = (keyPath: KeyPath): Position => parsed.positionOf([index, ...keyPath]);
    return { ...file, id, value: entry ?? value, isAccepted: entry !== undefined, positionOf };
  });
  return { entries, issues: judged.flatMap(({ issues }) => issues), isKnown: true };
}

/** Reads a file of rows, which together are one entry. */
function readRows(file: ContentFile, parsed: ParsedText): FileReading {
  const values: unknown[] = Array.isArray(parsed.value) ? parsed.value : [];
  const judged = values.map((value, index) => judge(file, parsed, value, ['rows', index]));
  const isAccepted = parsed.value !== undefined && judged.every(({ entry }) => entry !== undefined);
  const value = { id: file.id, rows: judged.map(({ entry }) => entry) };
  return {
    entries: [{ ...file, value, isAccepted, positionOf: parsed.positionOf }],
    issues: judged.flatMap(({ issues }) => issues),
    isKnown: true,
  };
}

const isMisleading: ReadonlySet<Issue['code']> = new Set(['bare-value', 'template-text']);

/**
 * What is said of a value whose notation misleads is only an echo of that, and the notation of a value does not matter as
 * long as nobody knows its key.
 */
function withoutEchoes(notation: readonly Issue[], issues: readonly Issue[]): Issue[] {
  const placeOf = ({ line, column }: Position): string => `${line}:${column}`;
  const misleading = new Set(notation.filter(({ code }) => isMisleading.has(code)).map(placeOf));
  const unknown = new Set(issues.filter(({ code }) => code === 'unknown-key').map(({ line }) => line));
  return [
    ...notation.filter(({ code, line }) => code !== 'bare-value' || !unknown.has(line)),
    ...issues.filter((issue) => !misleading.has(placeOf(issue))),
  ];
}

/** Reads a text in the form of its collection; never throws. */
export function readContentText(file: ContentFile, text: string): FileReading {
  const place = collections[file.collection];
  const withNotation = (parsed: ParsedText, reading: FileReading): FileReading => {
    const notation = parsed.problems.map((found) => toIssue(file.path, found));
    return { ...reading, issues: withoutEchoes(notation, reading.issues) };
  };
  switch (place.form) {
    case 'yaml': {
      const parsed = readYaml(text);
      return withNotation(parsed, readEntry(file, parsed, {}));
    }
    case 'yaml-list': {
      const parsed = readYaml(text);
      return withNotation(parsed, readList(file, parsed));
    }
    case 'mdx': {
      const { takesComponents } = place;
      const read = readMdx(text, { figuresNeedSources: file.collection === 'articles', takesComponents });
      const parsed = withPlaceOfText(read, text);
      return withNotation(parsed, readEntry(file, parsed, { prose: parsed.prose }));
    }
    case 'csv': {
      const parsed = readCsv(text, keysOfGroup(place.schema));
      return withNotation(parsed, readRows(file, parsed));
    }
  }
}

/**
 * Reads a file of the content folder and checks each entry in it by itself.
 * @returns never throws; what cannot be read is an issue.
 */
export function readContentFile(folder: string, file: ContentFile): FileReading {
  const { form } = collections[file.collection];
  const reading = readText(join(folder, file.path), maximumKilobytes[form]);
  if ('text' in reading) return readContentText(file, reading.text);
  const isList = form === 'yaml-list';
  const { positionOf } = unreadable([reading.fault]);
  const entry: EntryReading = { ...file, value: undefined, isAccepted: false, positionOf };
  return { entries: isList ? [] : [entry], issues: [toIssue(file.path, reading.fault)], isKnown: !isList };
}
