import { type FiltersFile, withFilters } from './filters-file.ts';
import { type NamesFile, type NamesPart, type SiteNames, unpackNames } from './names-file.ts';

/** A part as it is loaded: the names of some records, and what they are narrowed and sorted by. */
export interface PartFile extends NamesPart {
  readonly filters: Pick<FiltersFile, 'values' | 'medians'>;
}

/**
 * The names of a root and of some of its parts, as if the catalogue held no others.
 * @param labels the filters that results do not name
 */
export function joinParts(root: NamesFile, parts: readonly PartFile[], labels: FiltersFile['facets']): SiteNames {
  const rest = { facets: root.facets, equivalents: '', topics: '' };
  const whole = unpackNames(root);
  const sites = parts.map(({ filters, ...part }) =>
    withFilters(unpackNames({ ...part, ...rest }), { ...filters, facets: labels }),
  );
  const records = new Map([whole, ...sites].flatMap((site) => site.records.map((record) => [record.path, record])));
  return {
    ...whole,
    records: [...records.values()],
    pairs: new Set(sites.flatMap(({ pairs }) => [...pairs])),
    facets: withFilters({ ...whole, records: [] }, { facets: labels, values: '', medians: '' }).facets,
  };
}
