import type { Catalogue } from '../domain/catalogue.ts';
import { type FiltersFile, packFilters } from '../domain/names-index/filters-file.ts';
import type { SiteNames } from '../domain/names-index/names-file.ts';
import { isInParts, type NamesFiles, packInParts } from '../domain/names-index/names-parts.ts';
import { searchEquivalents } from '../vocabulary/search-equivalents.ts';
import { namedKinds } from '../vocabulary/search-kinds.ts';
import { searchTopics } from '../vocabulary/search-topics.ts';
import { rolesIndex } from './index-pages.ts';
import type { SearchRecord } from './search-records.ts';
import { pathOf } from './urls.ts';

/** All that search knows of names, records of one kind together. */
function siteNames(catalogue: Catalogue, records: readonly SearchRecord[], pairs: ReadonlySet<string>): SiteNames {
  const byKind = namedKinds.flatMap((kind) => records.filter((record) => record.kind === kind));
  return {
    records: byKind.map(({ url, ...record }) => ({ ...record, path: url })),
    pairs,
    facets: rolesIndex(catalogue).filters.map(({ key, label, choices }) => ({ key, label, values: choices })),
    equivalents: searchEquivalents,
    topics: searchTopics,
  };
}

/**
 * What the names layer of search loads: names, the pairs that have a page, and the editors’ equivalents and topics; for a
 * large catalogue in parts.
 * @param pairs ids of the comparison pages
 */
export const namesIndex = (
  catalogue: Catalogue,
  records: readonly SearchRecord[],
  pairs: ReadonlySet<string>,
): NamesFiles =>
  packInParts(siteNames(catalogue, records, pairs), (kind) => pathOf(kind, '*').split('*') as [string, string]);

/** What the page of the search loads beside the names: what it narrows and sorts by. Parts of names hold their own. */
export function searchFilters(catalogue: Catalogue, records: readonly SearchRecord[]): FiltersFile {
  const names = siteNames(catalogue, records, new Set());
  return packFilters(isInParts(names) ? { ...names, records: [] } : names);
}
