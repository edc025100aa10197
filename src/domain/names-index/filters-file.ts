import { type PackedFacet, packFacets, packLabels, unpackFacets, unpackLabels } from './facets-text.ts';
import { isNamedFacet, lines, type NamedRecord, type SiteNames } from './names-file.ts';

/**
 * What `search-filters.json` holds: what the page of the search narrows and sorts by, and the dialog does not. One line
 * for each record, in the order of the names.
 */
export interface FiltersFile {
  readonly facets: readonly PackedFacet[];
  readonly values: string;
  readonly medians: string;
}

/**
 * Packs what the names file leaves out. {@link withFilters} puts it back.
 * @param names sorted by kind, as the names file is
 */
export function packFilters({ records, facets }: SiteNames): FiltersFile {
  const others = facets.filter((facet) => !isNamedFacet(facet));
  return {
    facets: others.map((facet) => packLabels(facet, new Map())),
    values: lines(records, (record) => packFacets(others, record)),
    medians: lines(records, ({ median }) => `${median ?? ''}`),
  };
}

/** The names with what {@link packFilters} packed of them. */
export function withFilters(names: SiteNames, file: FiltersFile): SiteNames {
  const facets = file.facets.map((facet) => unpackLabels(facet, new Map()));
  const [values, medians] = [file.values, file.medians].map((column) => column.split('\n')) as [string[], string[]];
  const records = names.records.map(
    (record, place): NamedRecord => ({
      ...record,
      facets: { ...record.facets, ...unpackFacets(facets, values[place] ?? '') },
      median: medians[place] ? Number(medians[place]) : undefined,
    }),
  );
  return { ...names, records, facets: [...names.facets, ...facets] };
}
