import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import type { Collection, EntryKey } from '../../domain/issues.ts';
import { pairPath } from '../../domain/pairs.ts';
import { sourceUses } from '../../domain/provenance.ts';
import { relationsOf } from '../../domain/relations.ts';

/** Collections whose entries have a page of their own, and what the address starts with. */
const folders: Partial<Record<Collection, string>> = {
  articles: '/articles/',
  careers: '/careers/',
  credentials: '/credentials/',
  pages: '/',
  roles: '/roles/',
  sources: '/sources/',
};

/** Collections whose entries have a place on a shared page. */
const sharedPages: Partial<Record<Collection, string>> = {
  glossary: '/glossary/',
  occupations: '/occupations/',
  sources: '/sources/',
};

/** The address of an entry’s page; undefined where it has none of its own. A source that nothing uses has none yet. */
export function pageAddress(collection: Collection, id: string): string | undefined {
  if (collection === 'comparisons') return pairPath(id);
  const folder = folders[collection];
  return folder === undefined ? undefined : `${folder}${id}/`;
}

/** The addresses under which texts may link to an entry: its place on a shared page, its page. */
export function linkAddresses(collection: Collection, id: string): string[] {
  const shared = sharedPages[collection];
  const page = pageAddress(collection, id);
  return [...(shared === undefined ? [] : [`${shared}#${id}`]), ...(page === undefined ? [] : [page])];
}

/** The page that lists the entries of a collection. */
export function indexAddress(collection: Collection): string {
  return sharedPages[collection] ?? (collection === 'comparisons' ? '/compare/' : (folders[collection] ?? '/'));
}

const paged = ['articles', 'careers', 'credentials', 'pages', 'roles'] as const;

/** A page with the entry it is made from. */
export interface EntryPage extends EntryKey {
  readonly address: string;
  /** Whether search engines may list it; others may link to it then. */
  readonly isListed: boolean;
}

/** The pages of all entries, of the sources in use, and of pairs. */
export function entryPages(content: Content): EntryPage[] {
  const { pairs, indexablePairs } = relationsOf(linkCatalogue(content));
  const entries = paged.flatMap((collection) =>
    content[collection].map(({ id }) => ({
      collection,
      id,
      address: pageAddress(collection, id) ?? '/',
      isListed: true,
    })),
  );
  const sources = [...sourceUses({ content })]
    .filter(([, uses]) => uses.length > 0)
    .map(([id]): EntryPage => {
      return { collection: 'sources', id, address: pageAddress('sources', id) ?? '/', isListed: false };
    });
  const compared = pairs.map(({ id }): EntryPage => {
    return { collection: 'comparisons', id, address: pairPath(id), isListed: indexablePairs.has(id) };
  });
  return [...entries, ...sources, ...compared];
}
