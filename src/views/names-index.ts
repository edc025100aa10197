import type { Catalogue } from '../domain/catalogue.ts';
import { type FiltersFile, packFilters } from '../domain/names-index/filters-file.ts';
import { type NamesFile, packNames, type SiteNames } from '../domain/names-index/names-file.ts';
import { searchEquivalents } from '../vocabulary/search-equivalents.ts';
import { searchKinds } from '../vocabulary/search-kinds.ts';
import { rolesIndex } from './index-pages.ts';
import type { SearchRecord } from './search-records.ts';
import { pathOf } from './urls.ts';

/** All that search knows of names, records of one kind together. */
function siteNames(catalogue: Catalogue, records: readonly SearchRecord[], pairs: ReadonlySet<string>): SiteNames {
  const byKind = searchKinds.flatMap((kind) => records.filter((record) => record.kind === kind));
  return {
    records: byKind.map(({ url, ...record }) => ({ ...record, path: url })),
    pairs,
    facets: rolesIndex(catalogue).filters.map(({ key, label, choices }) => ({ key, label, values: choices })),
    equivalents: searchEquivalents,
  };
}

/**
 * What the names layer of search loads: names, the pairs that have a page, and the editors’ equivalents.
 * @param pairs ids of the comparison pages
 */
export const namesIndex = (
  catalogue: Catalogue,
  records: readonly SearchRecord[],
  pairs: ReadonlySet<string>,
): NamesFile =>
  packNames(siteNames(catalogue, records, pairs), (kind) => pathOf(kind, '*').split('*') as [string, string]);

/** What the page of the search loads beside the names: what it narrows and sorts by. */
export const searchFilters = (catalogue: Catalogue, records: readonly SearchRecord[]): FiltersFile =>
  packFilters(siteNames(catalogue, records, new Set()));
