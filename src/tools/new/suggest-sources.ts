import type { Content } from '../../domain/content.ts';
import { sourceIdsIn } from '../../domain/provenance.ts';
import type { NewKind } from './kinds.ts';

const most = 6;

/** Entries that are near a new one: those of the same careers, and for an article those it is about. */
function neighbors(content: Content, { collection }: NewKind, given: Readonly<Record<string, unknown>>): unknown[] {
  const ids = new Set(
    [given['careers'] ?? [], given['about'] ?? [], given['first'] ?? [], given['second'] ?? []].flat(),
  );
  const entries = [...content.careers, ...content.roles, ...content.credentials];
  if (collection === 'articles') return entries.filter(({ id }) => ids.has(id));
  return entries.filter(
    (entry) => ids.has(entry.id) || ('careers' in entry && entry.careers.some((id) => ids.has(id))),
  );
}

/**
 * The sources that the neighbors of a new entry lean on most, for the editor to look into first.
 * @returns lines for a comment; none where nothing is near.
 */
export function suggestSources(content: Content, kind: NewKind, given: Readonly<Record<string, unknown>>): string[] {
  // A credential rests on its own issuer’s pages, whatever its neighbors rest on.
  if (kind.collection === 'credentials') return [];
  const counts = new Map<string, number>();
  for (const entry of neighbors(content, kind, given)) {
    for (const id of sourceIdsIn(entry)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const titles = new Map(content.sources.map(({ id, title, shortTitle }) => [id, shortTitle ?? title]));
  const first = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
  return first.length === 0
    ? []
    : ['Neighboring entries lean most on:', ...first.map(([id]) => `${id}: ${titles.get(id) ?? ''}`)];
}
