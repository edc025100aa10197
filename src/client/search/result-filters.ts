import type { FacetLabels } from '../../domain/names-index.ts';
import { entryKinds } from '../../vocabulary/entry-kinds.ts';
import type { SearchResult } from './search-result.ts';

/** What a reader has narrowed the results to: facet key -> chosen value. Empty values are not chosen. */
export type Choices = Readonly<Record<string, string>>;

/** The order of results. */
export type SortOrder = 'best' | 'median' | 'title';

/** The orders, as a reader chooses among them. */
export const sortOrders: Readonly<Record<SortOrder, string>> = {
  best: 'Best match',
  median: 'Highest median',
  title: 'Title, A to Z',
};

/** One choice of a facet, with how many results it leaves. */
export interface CountedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A facet with the values that some result has. */
export interface CountedFacet {
  readonly key: string;
  readonly label: string;
  /** How many results are left without a choice here. */
  readonly all: number;
  readonly values: readonly CountedValue[];
}

const kindFacet: FacetLabels = {
  key: 'kind',
  label: 'Kind',
  values: Object.entries(entryKinds).map(([value, { plural }]) => ({ value, label: plural })),
};

/** The choices of an address that are of facets: whoever shared it may have added words of their own, such as `utm_source`. */
export const choicesOf = (facets: readonly FacetLabels[], asked: Choices): Choices =>
  Object.fromEntries([kindFacet, ...facets].map(({ key }) => [key, asked[key] ?? '']));

const fits = (result: SearchResult, choices: Choices, except?: string): boolean =>
  Object.entries(choices).every(
    ([key, value]) => value === '' || key === except || result.facets[key]?.includes(value),
  );

/** The results that have every chosen value. */
export const filterResults = (results: readonly SearchResult[], choices: Choices): SearchResult[] =>
  results.filter((result) => fits(result, choices));

/**
 * Counts what each value of each facet would leave, the other choices kept. Facets and values that no result has are
 * left out, unless they are chosen.
 */
export function countFacets(
  facets: readonly FacetLabels[],
  results: readonly SearchResult[],
  choices: Choices,
): CountedFacet[] {
  return [kindFacet, ...facets]
    .map(({ key, label, values }) => {
      const left = results.filter((result) => fits(result, choices, key));
      const counted = values
        .map((each) => ({ ...each, count: left.filter((result) => result.facets[key]?.includes(each.value)).length }))
        .filter(({ value, count }) => count > 0 || choices[key] === value);
      return { key, label, all: left.length, values: counted };
    })
    .filter(({ values }) => values.length > 0);
}

/** Puts results in an order. By pay, those without a median come last, each part keeping its order. */
export function sortResults(results: readonly SearchResult[], order: SortOrder): SearchResult[] {
  if (order === 'title') return results.toSorted((a, b) => a.title.localeCompare(b.title, 'en-US'));
  if (order === 'median') return results.toSorted((a, b) => (b.median ?? 0) - (a.median ?? 0));
  return [...results];
}
