import { type FiltersFile, withFilters } from '../../domain/names-index/filters-file.ts';
import { tabulateNames, unpackNames } from '../../domain/names-index.ts';
import { fetchJson, fetchNamesFile, namesLoader } from './load-names.ts';

/**
 * For the page of the search: the names with what narrows and sorts them, or without it where that part does not load.
 * Throws where the names cannot be had.
 */
export const loadFilteredNames = namesLoader(async () => {
  const loading = fetchJson('/search-filters.json').catch(() => undefined);
  const file = await fetchNamesFile();
  const filters = (await loading) as FiltersFile | undefined;
  const names = unpackNames(file);
  return { file, table: tabulateNames(filters ? withFilters(names, filters) : names), labels: filters?.facets ?? [] };
});
