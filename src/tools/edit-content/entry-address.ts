import type { Collection } from '../../domain/issues.ts';
import { pairPath } from '../../domain/pairs.ts';

/** Collections whose entries have a page of their own, and what the address starts with. */
const folders: Partial<Record<Collection, string>> = {
  articles: '/articles/',
  careers: '/careers/',
  credentials: '/credentials/',
  pages: '/',
  roles: '/roles/',
};

/** Collections whose entries have a place on a shared page. */
const sharedPages: Partial<Record<Collection, string>> = {
  glossary: '/glossary/',
  occupations: '/occupations/',
  sources: '/sources/',
};

/** The address of an entry’s page; undefined where it has none of its own. */
export function pageAddress(collection: Collection, id: string): string | undefined {
  if (collection === 'comparisons') return pairPath(id);
  const folder = folders[collection];
  return folder === undefined ? undefined : `${folder}${id}/`;
}

/** The address under which texts link to an entry: its page, or its place on a shared page. */
export function linkAddress(collection: Collection, id: string): string | undefined {
  const shared = sharedPages[collection];
  return shared === undefined ? pageAddress(collection, id) : `${shared}#${id}`;
}

/** The page that lists the entries of a collection. */
export function indexAddress(collection: Collection): string {
  return sharedPages[collection] ?? (collection === 'comparisons' ? '/compare/' : (folders[collection] ?? '/'));
}
