import type { Content } from './content.ts';
import type { RuleCode } from './rules.ts';

/** How bad a problem is: an error stops the build, a warning is advice. */
export type Severity = 'error' | 'warning';

/** The name of a collection, as in `schemas/collections`. */
export type Collection = keyof Content;

/** The way from the top of an entry to a value, such as `['moves', 0, 'to']`. */
export type KeyPath = readonly (string | number)[];

/** A place in a file; line and column count from 1, as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong and what to do about it, wherever it stands. */
export interface Problem {
  readonly severity: Severity;
  /** The code of the rule, as `npm run check` prints it. */
  readonly code: RuleCode;
  /** What is wrong, for a person who writes no code. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A problem at a known place of a text whose file is not yet known. */
export interface TextFinding extends Problem, Position {}

/** Which entry a finding is about. */
export interface EntryKey {
  readonly collection: Collection;
  /** The id of the entry: its file name, the id of the list item, or `from` of a redirect. */
  readonly id: string;
  /** Which of several list items with the same id, from 0. Left out, it is the first. */
  readonly occurrence?: number;
}

/** A problem in an entry, before it is known on which line it stands. */
export interface Finding extends EntryKey, Problem {
  /**
   * Where in the entry. Empty for the entry itself; `['prose']` is the text below the keys, whose components and links
   * `['prose', 'embeds', 0]` and `['prose', 'links', 0]` count, and of which `['prose', 'sentence', 'its words']` is a
   * sentence; in wages `['rows', 0, 'soc']`.
   */
  readonly keyPath: KeyPath;
}

/** A problem in a file of the content folder, as `npm run check -- --format json` prints it. */
export interface Issue extends Problem, Position {
  /** The path of the file, relative to the content folder, with forward slashes. */
  readonly path: string;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders issues for people: by file, then from top to bottom, then by code and message so that the order is always
 * the same.
 * @returns below zero when `a` comes first.
 */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
