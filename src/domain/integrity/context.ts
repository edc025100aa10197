import type { Content, Prose } from '../content.ts';
import type { Collection, EntryKey, Finding, KeyPath } from '../issues.ts';
import { problem, type RuleCode } from '../rules.ts';
import type { Directory, Unread } from './directory.ts';

/** What the rules between entries look at. */
export interface IntegrityContext {
  readonly content: Content;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly unread: Unread;
  readonly directory: Directory;
}

/** A rule, or a family of rules, between entries. */
export type IntegrityCheck = (context: IntegrityContext) => Finding[];

/**
 * Makes a finding.
 * @param hint the rule’s own advice when left out.
 */
export function finding(entry: EntryKey, keyPath: KeyPath, code: RuleCode, message: string, hint?: string): Finding {
  const { collection, id, occurrence } = entry;
  return { collection, id, ...(occurrence && { occurrence }), keyPath, ...problem(code, message, hint) };
}

/** Counts for each item how many with the same key came before it. */
function numberRepeats<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; occurrence: number }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const occurrence = seen.get(keyOf(item)) ?? 0;
    seen.set(keyOf(item), occurrence + 1);
    return { item, occurrence };
  });
}

/** The items that have the same key as one before them, each with how many came before it. */
export function repeatsOf<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; occurrence: number }[] {
  return numberRepeats(items, keyOf).filter(({ occurrence }) => occurrence > 0);
}

/** An entry with what a finding about it needs. */
export interface KeyedEntry extends EntryKey {
  /** The entry, of whatever collection; of a refused entry what could be read. */
  readonly value: unknown;
}

/** Every entry of every collection, the refused ones last. */
export function allEntries({ content, unread }: Pick<IntegrityContext, 'content' | 'unread'>): KeyedEntry[] {
  const idOf = (entry: Content[Collection][number]): string => ('from' in entry ? entry.from : entry.id);
  const accepted = (Object.keys(content) as Collection[]).flatMap((collection) =>
    numberRepeats<Content[Collection][number]>(content[collection], idOf).map(({ item, occurrence }): KeyedEntry => {
      return { collection, id: idOf(item), occurrence, value: item };
    }),
  );
  return [...accepted, ...unread.entries];
}

/** Every text of every entry, of the refused entries too. */
export function allTexts(context: IntegrityContext): { entry: EntryKey; prose: Prose }[] {
  return allEntries(context).flatMap((entry) => {
    const prose = (entry.value as { prose?: Prose } | null | undefined)?.prose;
    return prose === undefined ? [] : [{ entry, prose }];
  });
}
