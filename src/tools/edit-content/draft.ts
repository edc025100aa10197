import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Issue } from '../../domain/issues.ts';
import { checkContent } from '../check/check-content.ts';
import { pageViews } from '../impact/page-views.ts';
import { readContent } from '../read-content.ts';
import { applySplices, type Splice } from './splices.ts';

/** A file that a draft changes. */
export interface DraftChange {
  /** The path before; undefined for a new file. */
  readonly before: string | undefined;
  /** The path after; undefined for a deleted file. */
  readonly after: string | undefined;
  readonly oldText: string;
  readonly newText: string;
}

/** Changes of a content folder that are not yet written. Paths are relative to it, with forward slashes. */
export interface Draft {
  readonly folder: string;
  /** Whether a file is there, with the changes so far. */
  has(path: string): boolean;
  /** The text of a file, with the changes so far. */
  read(path: string): string;
  /** Gives a file another text, or makes a new file. */
  write(path: string, text: string): void;
  /** Changes parts of a file. */
  splice(path: string, splices: readonly Splice[]): void;
  /** Gives a file another name. */
  move(from: string, to: string): void;
  remove(path: string): void;
  /** What is changed, by path. */
  changes(): DraftChange[];
}

/** Starts with the folder as it is. */
export function openDraft(folder: string): Draft {
  /** Path after -> path before and text. */
  const files = new Map<string, { before: string | undefined; text: string }>();
  const removed = new Set<string>();
  const onDisk = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const has = (path: string): boolean => files.has(path) || (!removed.has(path) && existsSync(join(folder, path)));
  const read = (path: string): string => files.get(path)?.text ?? onDisk(path);
  const write = (path: string, text: string): void => {
    const before = files.has(path) ? files.get(path)?.before : has(path) ? path : undefined;
    files.set(path, { before, text });
  };
  const remove = (path: string): void => {
    const before = files.has(path) ? files.get(path)?.before : path;
    files.delete(path);
    if (before !== undefined) removed.add(before);
  };
  return {
    folder,
    has,
    read,
    write,
    remove,
    splice: (path, splices) => {
      if (splices.length > 0) write(path, applySplices(read(path), splices));
    },
    move: (from, to) => {
      const text = read(from);
      const before = files.has(from) ? files.get(from)?.before : from;
      remove(from);
      files.set(to, { before, text });
    },
    changes: () => {
      const moved = new Set([...files.values()].map(({ before }) => before));
      const written = [...files].map(([after, { before, text }]): DraftChange => {
        return { before, after, oldText: before === undefined ? '' : onDisk(before), newText: text };
      });
      const deleted = [...removed]
        .filter((path) => !moved.has(path))
        .map((before): DraftChange => ({ before, after: undefined, oldText: onDisk(before), newText: '' }));
      return [...written, ...deleted]
        .filter(({ before, after, oldText, newText }) => before !== after || oldText !== newText)
        .sort((a, b) => ((a.before ?? a.after ?? '') < (b.before ?? b.after ?? '') ? -1 : 1));
    },
  };
}

/** Writes a draft to a folder: its own, or a copy of it. */
export function writeDraft(draft: Draft, folder: string = draft.folder): void {
  const changes = draft.changes();
  for (const { before, after } of changes) if (before !== undefined && before !== after) rmSync(join(folder, before));
  for (const { after, newText } of changes) {
    if (after === undefined) continue;
    mkdirSync(dirname(join(folder, after)), { recursive: true });
    writeFileSync(join(folder, after), newText);
  }
}

/** What trying a draft out has shown. */
export interface Trial {
  /** What the check finds that it does not find today, with places in the files after the change. */
  readonly issues: readonly Issue[];
  /** Why the pages could no longer be made; undefined where they can, or could not before either. */
  readonly fault: string | undefined;
}

/** Why the pages of a content folder cannot be made; undefined where they can. */
function pageFault(folder: string): string | undefined {
  try {
    pageViews(linkCatalogue(readContent(folder).content));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const nameOf = ({ code, message }: Issue): string => `${code} ${message}`;

/**
 * Tries a draft out on a copy of the folder.
 * @param today the day of the check, `YYYY-MM-DD`.
 */
export function tryDraft(draft: Draft, today: string): Trial {
  const copy = mkdtempSync(join(tmpdir(), 'crosswalk-draft-'));
  try {
    cpSync(draft.folder, copy, { recursive: true });
    writeDraft(draft, copy);
    const known = new Set(checkContent(draft.folder, today).issues.map(nameOf));
    const issues = checkContent(copy, today).issues.filter((issue) => !known.has(nameOf(issue)));
    const isFit = pageFault(draft.folder) === undefined;
    return { issues, fault: issues.length === 0 && isFit ? pageFault(copy) : undefined };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
