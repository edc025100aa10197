import { pairId } from '../../domain/pairs.ts';

/** What the site has, as the build lists it in `offline-files.json`. */
export interface OfflineFiles {
  /** Paths below the site’s base of everything that pages need: scripts, styles, fonts, icons. */
  readonly assets: readonly string[];
  readonly careers: readonly string[];
  readonly roles: readonly string[];
  /** Ids of the pairs that have a page. */
  readonly pairs: readonly string[];
}

/** What goes into a copy. */
export interface CopyPlan {
  /** Pages, by path below the base. */
  readonly pages: readonly string[];
  /** Files that the pages need. */
  readonly files: readonly string[];
}

/** Pages that are in every copy: the way in, the tool, and the words. */
const alwaysKept = ['/offline/', '/compare/', '/glossary/', '/methodology/'];

/**
 * Says what a copy of a shortlist holds: each entry’s page, the page of every pair of them, and what these need.
 * @param ids careers and roles; unknown ones are left out
 */
export function planCopy(ids: readonly string[], site: OfflineFiles): CopyPlan {
  const folderOf = (id: string) =>
    site.careers.includes(id) ? 'careers' : site.roles.includes(id) ? 'roles' : undefined;
  const known = [...new Set(ids)].filter((id) => folderOf(id) !== undefined);
  const pairs = known
    .flatMap((id, place) => known.slice(place + 1).map((other) => pairId(id, other)))
    .filter((pair) => site.pairs.includes(pair));
  return {
    pages: [
      ...known.map((id) => `/${folderOf(id)}/${id}/`),
      ...pairs.map((pair) => `/compare/${pair}/`),
      ...alwaysKept,
    ],
    files: [...known.map((id) => `/data/v1/${folderOf(id)}/${id}.json`), ...site.assets],
  };
}
