import { siteConfig } from '../site.config.ts';
import type { EntryKind } from '../vocabulary/entry-kinds.ts';

const folders: Readonly<Record<EntryKind, string>> = {
  career: '/careers/',
  role: '/roles/',
  credential: '/credentials/',
  comparison: '/compare/',
  article: '/articles/',
  term: '/glossary/#',
  occupation: '/occupations/#',
  page: '/',
};

/** The address of a path of this site, below its base: `/roles/` -> `/crosswalk/roles/`. */
export const href = (path: string): string => `${siteConfig.base.replace(/\/$/, '')}${path}`;

/** The full address of a path of this site, for canonical links, feeds and structured data. */
export const absoluteUrl = (path: string): string => new URL(href(path), siteConfig.url).href;

/** The path of an entry’s page, or of its place on a page, without the base. */
export function pathOf(kind: EntryKind, id: string): string {
  const folder = folders[kind];
  return folder.endsWith('#') ? `${folder}${id}` : `${folder}${id}/`;
}

/** The address of an entry’s page, below the base. */
export const hrefOf = (kind: EntryKind, id: string): string => href(pathOf(kind, id));

/** The address of a source on the sources page. */
export const sourceHref = (id: string): string => href(`/sources/#${id}`);
