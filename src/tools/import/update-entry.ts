import { isDeepStrictEqual } from 'node:util';
import type { KeyPath } from '../../domain/issues.ts';
import { sourceIdsIn } from '../../domain/provenance.ts';
import type { Draft } from '../edit-content/draft.ts';
import { openYaml } from '../edit-content/yaml-text.ts';

/** A value that an entry is to have. */
export interface NewValue {
  readonly keyPath: KeyPath;
  readonly value: unknown;
}

/** A value that has become another one. */
export interface ValueChange extends NewValue {
  readonly old: unknown;
}

/** The value at a key path; undefined where there is none. */
export function valueAt(entry: unknown, keyPath: KeyPath): unknown {
  return keyPath.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    entry,
  );
}

/**
 * Gives an entry new values, each on one line, and leaves everything else as it stands.
 * @returns the values that are now different.
 */
export function updateEntry(draft: Draft, path: string, values: readonly NewValue[]): ValueChange[] {
  const yaml = openYaml(draft.read(path));
  const changes = values
    .map((value): ValueChange => ({ ...value, old: valueAt(yaml.value, value.keyPath) }))
    .filter(({ old, value }) => !isDeepStrictEqual(old, value));
  draft.splice(
    path,
    changes.map(({ keyPath, value }) => yaml.setValue(keyPath, value)),
  );
  return changes;
}

/** Puts the new source in the place of the old one on an entry’s own list, unless something in it still rests on the old. */
export function replaceSource(draft: Draft, path: string, old: string, next: string): void {
  const yaml = openYaml(draft.read(path));
  const { sources, ...rest } = yaml.value as { sources?: unknown };
  if (old === next || !Array.isArray(sources)) return;
  const [at, isListed, isUsed] = [sources.indexOf(old), sources.includes(next), sourceIdsIn(rest).has(old)];
  if (at === -1 || (isListed && isUsed)) return;
  if (isListed) draft.splice(path, [yaml.remove(['sources', at])]);
  else if (isUsed) draft.splice(path, [yaml.insertItem(['sources'], next, at)]);
  else draft.splice(path, [yaml.setValue(['sources', at], next)]);
}
