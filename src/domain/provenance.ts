import { type EntryKind, entryKinds } from '../vocabulary/entry-kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { rememberFor } from './remember.ts';

/** An entry that names a source. */
export interface SourceUse {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
}

/** Every `source:` and `sources:` value anywhere inside an entry. */
export const sourceIdsIn = (value: unknown): ReadonlySet<string> =>
  typeof value === 'object' && value !== null ? sourceIdsInObject(value) : new Set();

const sourceIdsInObject = rememberFor((value: object): ReadonlySet<string> => {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    else if (node && typeof node === 'object') {
      for (const [key, item] of Object.entries(node)) {
        if (key === 'source' && typeof item === 'string') found.add(item);
        else if (key === 'sources' && Array.isArray(item)) for (const id of item) found.add(String(id));
        else walk(item);
      }
    }
  };
  walk(value);
  return found;
});

/**
 * Source id -> the entries that name it, by kind and title: in their keys, in their text, or, for an occupation, as the
 * source of its wages by state. A source that nobody names has an empty list. Changes stand on one page.
 */
export function sourceUses({ content }: Pick<Catalogue, 'content'>): Map<string, SourceUse[]> {
  const titles = new Map([...content.careers, ...content.roles].map(({ id, title }) => [id, title]));
  const wagesOf = new Map(content.wages.flatMap(({ id, rows }) => rows.map(({ soc }) => [soc, id])));
  const uses = new Map<string, SourceUse[]>(content.sources.map(({ id }) => [id, []]));
  const add = (kind: EntryKind, id: string, title: string, entry: unknown) => {
    for (const source of sourceIdsIn(entry)) uses.get(source)?.push({ kind, id, title });
  };
  for (const entry of content.careers) add('career', entry.id, entry.title, entry);
  for (const entry of content.roles) add('role', entry.id, entry.title, entry);
  for (const entry of content.credentials) add('credential', entry.id, entry.abbreviation, entry);
  for (const entry of content.articles) add('article', entry.id, entry.title, entry);
  for (const entry of content.comparisons) {
    const names = [entry.first, entry.second].map((id) => titles.get(id) ?? id);
    add('comparison', entry.id, names.join(' vs. '), entry);
  }
  for (const entry of content.occupations) {
    add('occupation', entry.id, entry.title, [entry, { source: wagesOf.get(entry.socCode) }]);
  }
  for (const entry of content.pages) add('page', entry.id, entry.title, entry);
  for (const entry of content.changes) add('page', 'changes', entry.title, entry);
  for (const term of content.glossary) add('term', term.id, term.term, term);
  const order = Object.keys(entryKinds);
  for (const list of uses.values()) {
    list.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.title < b.title ? -1 : 1));
  }
  return uses;
}
