import { findArticleComponent } from '../vocabulary/article-components.ts';
import type { Prose } from './content.ts';
import type { Collection, KeyPath } from './issues.ts';

/**
 * What an id may be the id of. An `entry` is a career or a role; a `subject` also a credential; a `step` also an article
 * or a pair (a-vs-b); `anything` every id of the catalogue.
 */
export type ReferenceTarget =
  | 'anything'
  | 'career'
  | 'credential'
  | 'entry'
  | 'occupation'
  | 'role'
  | 'source'
  | 'step'
  | 'subject'
  | 'term';

/** An id that an entry carries, and where. */
export interface Reference {
  readonly keyPath: KeyPath;
  readonly target: ReferenceTarget;
  readonly id: string;
}

/** Collections whose entries may name others. Rows of wages name nothing by id, and there are thousands of them. */
type NamingCollection = Exclude<Collection, 'wages'>;

/** Where entries name others: collection -> key path (`*` for a place in a list) -> what the id is of. */
const referenceKeys: Readonly<Record<NamingCollection, Readonly<Record<string, ReferenceTarget>>>> = {
  articles: { 'about.*': 'subject', 'nextSteps.*.to': 'step' },
  careers: { 'confusedWith.*.entry': 'entry', 'credentials.*.credential': 'credential' },
  changes: { 'affects.*': 'anything', 'figures.*.of': 'occupation' },
  comparisons: { first: 'entry', second: 'entry' },
  credentials: { 'careers.*': 'career' },
  glossary: { 'related.*': 'term' },
  occupations: {},
  pages: {},
  redirects: {},
  roles: {
    'arrivals.*.from': 'occupation',
    'careers.*': 'career',
    'confusedWith.*.entry': 'entry',
    'credentials.*.credential': 'credential',
    'moves.*.to': 'role',
    'occupations.*.occupation': 'occupation',
    'routes.*.credential': 'credential',
  },
  sources: {},
};

/** Keys that name sources wherever they stand. */
const sourceKey = /(?:^|\.)(?:source|sources\.\*)$/;

/** What the id at a key is the id of; undefined where the key holds no id. */
function targetOf(collection: NamingCollection, pattern: string): ReferenceTarget | undefined {
  if (sourceKey.test(pattern)) return 'source';
  const targets = referenceKeys[collection];
  return Object.hasOwn(targets, pattern) ? targets[pattern] : undefined;
}

/** Adds the references in a value. Loops and one path for all: entries have many keys, and few of them hold an id. */
function addReferences(
  collection: NamingCollection,
  value: unknown,
  keyPath: (string | number)[],
  pattern: string,
  into: Reference[],
): void {
  if (typeof value === 'string') {
    const target = targetOf(collection, pattern);
    if (target !== undefined) into.push({ keyPath: [...keyPath], target, id: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const start = pattern === '' ? '' : `${pattern}.`;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (key === 'prose') continue;
    keyPath.push(isList ? Number(key) : key);
    addReferences(collection, (value as Record<string, unknown>)[key], keyPath, `${start}${isList ? '*' : key}`, into);
    keyPath.pop();
  }
}

/** Takes the ids in an attribute apart: `of="a, b"` names two. */
export const idsIn = (value: string): string[] => value.split(/[\s,]+/).filter((id) => id !== '');

function referencesInProse(prose: Prose): Reference[] {
  return prose.embeds.flatMap((embed, index) =>
    Object.entries(embed.attributes).flatMap(([name, value]) => {
      const refersTo = findArticleComponent(embed.component)?.attributes[name]?.refersTo;
      if (refersTo === undefined) return [];
      const target = refersTo === 'occupations' ? 'occupation' : refersTo;
      const ids = refersTo === 'occupations' ? idsIn(value) : [value];
      return (ids.length === 0 ? [value] : ids).map(
        (id): Reference => ({ keyPath: ['prose', 'embeds', index, name], target, id }),
      );
    }),
  );
}

/**
 * Finds every id of another entry that an entry carries, in its keys and in its text.
 * @param collection the collection of the entry.
 * @param entry the entry, which may also be one that its schema refused.
 * @returns the ids in the order of the entry’s keys; the text’s last.
 */
export function referencesOf(collection: Collection, entry: unknown): Reference[] {
  if (collection === 'wages') return [];
  const references: Reference[] = [];
  addReferences(collection, entry, [], '', references);
  const prose = (entry as { prose?: Prose } | null | undefined)?.prose;
  return prose === undefined ? references : [...references, ...referencesInProse(prose)];
}
