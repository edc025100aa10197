import type { Content } from '../../domain/content.ts';
import type { KeyPath } from '../../domain/issues.ts';
import { referencesOf } from '../../domain/references.ts';
import type { NamedEntry } from '../edit-content/find-entry.ts';

/** Texts that readers read: they hold a capital or a space; ids, keys of closed lists, dates and addresses do not. */
const isReadable = (value: string): boolean => /[A-Z\s]/.test(value) && !/^https?:/.test(value);

/** Keys whose numbers are figures, and texts that are no prose. */
const figureKeys = new Set([
  'value',
  'jobs',
  'jobsFrom',
  'jobsTo',
  'openingsPerYear',
  'changePercent',
  'percent',
  'p50',
]);
const fixedKeys = new Set(['area', 'socCode', 'code', 'kind', 'state', 'soc']);

/** Changes every text and figure of a value a little; ids stay, so that everything is linked as before. */
function touch(value: unknown, key: string, names: ReadonlySet<string>, keyPath: KeyPath): unknown {
  if (Array.isArray(value)) return value.map((item, index) => touch(item, key, names, [...keyPath, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, touch(child, name, names, [...keyPath, name])]),
    );
  }
  if (typeof value === 'number') return figureKeys.has(key) ? value + 10 : value;
  if (typeof value !== 'string' || fixedKeys.has(key) || names.has(keyPath.join('.'))) return value;
  return isReadable(value) ? `${value} (changed)` : value;
}

/** The same content with every text and figure of one entry changed, to see which pages show any of it. */
export function touchEntry(content: Content, { collection, id }: NamedEntry): Content {
  const entries = content[collection].map((entry) => {
    if (entry.id !== id) return entry;
    const names = new Set(referencesOf(collection, entry).map(({ keyPath }) => keyPath.join('.')));
    return touch(entry, '', names, []) as typeof entry;
  });
  return { ...content, [collection]: entries };
}
