import type { SearchKind } from '../../vocabulary/search-kinds.ts';
import { pairId, splitPairId } from '../pairs.ts';

/** What a question asks about its subject; each leads to a section of the subject’s page. */
export type Asked = 'pay' | 'ways-in' | 'education' | 'work' | 'outlook' | 'moves' | 'exam' | 'eligibility' | 'renewal';

/** A section of a page: its anchor, and what people call it. */
export interface SectionLink {
  readonly anchor: string;
  readonly label: string;
}

/** Something that search answers with, as far as its names go. */
export interface NamedRecord {
  readonly kind: SearchKind;
  readonly id: string;
  /** The path of its page or place, without the site’s base. */
  readonly path: string;
  readonly title: string;
  /** What it is called for short, where it has such a name of its own. */
  readonly abbreviation: string | undefined;
  readonly alternateTitles: readonly string[];
  /** Filter key -> the values it has. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The median wage in dollars, for sorting. */
  readonly median: number | undefined;
  /** Ids of the careers, roles and credentials an article is about. */
  readonly about: readonly string[];
}

/** A filter with the labels of its values. */
export interface FacetLabels {
  readonly key: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** All that search knows of names. */
export interface SiteNames {
  readonly records: readonly NamedRecord[];
  /** Ids of the pairs that have a comparison page. */
  readonly pairs: ReadonlySet<string>;
  readonly facets: readonly FacetLabels[];
  /** The sections that questions lead to, by kind. */
  readonly sections: Readonly<Partial<Record<SearchKind, Readonly<Partial<Record<Asked, SectionLink>>>>>>;
}

/** One record in the file. What it has none of is left out. */
interface PackedRecord {
  readonly title: string;
  /** Left out where it is the title in small letters with hyphens. */
  readonly id?: string | undefined;
  readonly short?: string | undefined;
  /** The other titles, parted by `|`. */
  readonly also?: string | undefined;
  /** The places of the values in the lists of the facets: `5;1;3;0,1;2`. */
  readonly in?: string | undefined;
  readonly median?: number | undefined;
  /** Ids, parted by spaces. */
  readonly about?: string | undefined;
}

/** What `names.json` holds. Short, because everybody who opens search loads it. */
export interface NamesFile {
  readonly facets: readonly (readonly [
    key: string,
    label: string,
    values: readonly (readonly [value: string, label: string])[],
  ])[];
  readonly sections: SiteNames['sections'];
  /** For each kind, what stands before and after the id in a path, and its records. */
  readonly kinds: readonly (readonly [
    kind: SearchKind,
    before: string,
    after: string,
    records: readonly PackedRecord[],
  ])[];
  /** Pairs that have a page: the place of a record, counted over all kinds -> the places of others, parted by spaces. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** The id that a title would have: most entries are named so, and then the file need not say it. */
const idFromTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `5;1;3;0,1;2`: the places of a record’s values, facet by facet. Values that no filter offers are left out. */
function packFacets(facets: readonly FacetLabels[], record: NamedRecord): string {
  const placesOf = ({ key, values }: FacetLabels) =>
    (record.facets[key] ?? [])
      .map((value) => values.findIndex((each) => each.value === value))
      .filter((place) => place >= 0)
      .join(',');
  return facets.map(placesOf).join(';').replace(/;+$/, '');
}

const packRecord = (facets: readonly FacetLabels[], record: NamedRecord): PackedRecord => ({
  title: record.title,
  id: record.id === idFromTitle(record.title) ? undefined : record.id,
  short: record.abbreviation,
  also: record.alternateTitles.join('|') || undefined,
  in: packFacets(facets, record) || undefined,
  median: record.median,
  about: record.about.join(' ') || undefined,
});

/** The pairs by the places of their entries. A career and a role never share an id, so the id alone finds the place. */
function packPairs(ordered: readonly NamedRecord[], pairs: ReadonlySet<string>): Record<string, string> {
  const comparable = [...ordered.entries()].filter(([, { kind }]) => kind === 'career' || kind === 'role');
  const placeOf = new Map(comparable.map(([place, { id }]) => [id, place]));
  const packed: Record<string, string> = {};
  for (const pair of [...pairs].sort()) {
    const [first, second] = (splitPairId(pair) ?? []).map((id) => placeOf.get(id));
    if (first === undefined || second === undefined) continue;
    packed[first] = packed[first] === undefined ? `${second}` : `${packed[first]} ${second}`;
  }
  return packed;
}

/**
 * Packs names into the file. {@link unpackNames} gives them back, sorted by kind.
 * @param around what stands before and after the id in the path of a kind
 */
export function packNames(
  names: SiteNames,
  around: (kind: SearchKind) => readonly [before: string, after: string],
): NamesFile {
  const byKind = Map.groupBy(names.records, ({ kind }) => kind);
  return {
    facets: names.facets.map(({ key, label, values }) => [key, label, values.map((each) => [each.value, each.label])]),
    sections: names.sections,
    kinds: [...byKind].map(([kind, records]) => [
      kind,
      ...around(kind),
      records.map((record) => packRecord(names.facets, record)),
    ]),
    pairs: packPairs([...byKind.values()].flat(), names.pairs),
  };
}

function unpackFacets(facets: NamesFile['facets'], packed: string): Record<string, string[]> {
  const places = packed.split(';');
  return Object.fromEntries(
    facets.map(([key, , values], index) => [
      key,
      (places[index] ?? '')
        .split(',')
        .filter(Boolean)
        .map((place) => values[Number(place)]?.[0] ?? ''),
    ]),
  );
}

/** Unpacks what {@link packNames} packed. */
export function unpackNames(file: NamesFile): SiteNames {
  const records = file.kinds.flatMap(([kind, before, after, packed]) =>
    packed.map((each): NamedRecord => {
      const id = each.id ?? idFromTitle(each.title);
      return {
        kind,
        id,
        path: `${before}${id}${after}`,
        title: each.title,
        abbreviation: each.short,
        alternateTitles: each.also?.split('|') ?? [],
        facets: unpackFacets(file.facets, each.in ?? ''),
        median: each.median,
        about: each.about?.split(' ') ?? [],
      };
    }),
  );
  const idAt = (place: string) => records[Number(place)]?.id ?? '';
  const pairs = Object.entries(file.pairs).flatMap(([place, others]) =>
    others.split(' ').map((other) => pairId(idAt(place), idAt(other))),
  );
  return {
    records,
    pairs: new Set(pairs),
    facets: file.facets.map(([key, label, values]) => ({
      key,
      label,
      values: values.map(([value, text]) => ({ value, label: text })),
    })),
    sections: file.sections,
  };
}
