import type { FacetLabels, NamedRecord } from './names-file.ts';

/** A filter in a file: its key, its label, and `value=label` for each value, parted by `|`. */
export type PackedFacet = readonly [key: string, label: string, values: string];

/** `5;1;3;0,1;2`: the places of a record’s values, facet by facet. Values that no filter offers are left out. */
export function packFacets(facets: readonly FacetLabels[], record: NamedRecord): string {
  const placesOf = ({ key, values }: FacetLabels) =>
    (record.facets[key] ?? [])
      .map((value) => values.findIndex((each) => each.value === value))
      .filter((place) => place >= 0)
      .join(',');
  return facets.map(placesOf).join(';').replace(/;+$/, '');
}

/** Gives the values of a record back, by the key of their facet. */
export function unpackFacets(facets: readonly FacetLabels[], packed: string): Record<string, string[]> {
  const places = packed.split(';');
  return Object.fromEntries(
    facets.map(({ key, values }, index) => [
      key,
      (places[index] ?? '')
        .split(',')
        .filter(Boolean)
        .map((place) => values[Number(place)]?.value ?? ''),
    ]),
  );
}

/** A label is left out where the record whose id is the value has it for a title. */
export const packLabels = ({ key, label, values }: FacetLabels, titles: ReadonlyMap<string, string>) =>
  [
    key,
    label,
    values
      .map((each) => (titles.get(each.value) === each.label ? each.value : `${each.value}=${each.label}`))
      .join('|'),
  ] as const;

/** Gives a filter back. */
export const unpackLabels = ([key, label, values]: PackedFacet, titles: ReadonlyMap<string, string>): FacetLabels => ({
  key,
  label,
  values: values.split('|').map((each) => {
    const [value = '', text = titles.get(value) ?? ''] = each.split('=');
    return { value, label: text };
  }),
});
