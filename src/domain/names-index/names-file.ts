import type { SearchKind } from '../../vocabulary/search-kinds.ts';
import type { TopicLead } from '../../vocabulary/search-topics.ts';
import { startSentence } from '../in-sentences.ts';
import { pairId, splitPairId } from '../pairs.ts';
import { type PackedFacet, packFacets, packLabels, unpackFacets, unpackLabels } from './facets-text.ts';

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

/** What people say, and the names this site has for it. */
export interface SaidAndMeant {
  readonly said: readonly string[];
  /** Names of records, the likeliest first. */
  readonly meant: readonly string[];
}

/** What a question may be about beside a name, and the pages that answer. */
export interface TopicNames {
  /** Words that tell the topic. */
  readonly cues: readonly string[];
  /** Paths of records. */
  readonly pages: readonly string[];
  /** Before what the pages stand. */
  readonly leads: TopicLead;
}

/** All that search knows of names. */
export interface SiteNames {
  readonly records: readonly NamedRecord[];
  /** Ids of the pairs that have a comparison page. */
  readonly pairs: ReadonlySet<string>;
  readonly facets: readonly FacetLabels[];
  readonly equivalents: readonly SaidAndMeant[];
  readonly topics: readonly TopicNames[];
}

/**
 * What `names.json` holds. Short, because everybody who opens search loads it: like stands beside like, one record or
 * one rule a line, and what can be told from the rest is left out.
 */
export interface NamesFile {
  /** For each kind, what stands before and after the id in a path, and how many records it has. */
  readonly kinds: readonly (readonly [kind: SearchKind, before: string, after: string, count: number])[];
  /** A record’s title, id, abbreviation and other titles, parted by `|`. */
  readonly names: string;
  /** The places of its values in the lists of the facets: `0,2;1`. */
  readonly values: string;
  /** The places of the records that it is about, parted by spaces. */
  readonly about: string;
  /** The places of the records that it has a page with and that stand after it, each as the way from the one before. */
  readonly pairs: string;
  /** The filters that results name: the others are in the {@link FiltersFile}. */
  readonly facets: readonly PackedFacet[];
  /** What is said, parted by `|`, then `=` and what is meant. */
  readonly equivalents: string;
  /** What the topic leads, then its cues, parted by `|`, then `=` and the places of its records. */
  readonly topics: string;
  /** The keys of the parts that hold the records, parted by spaces; none where this file holds them all. */
  readonly parts?: string;
}

/** A part of the names: what is of some records alone. */
export type NamesPart = Pick<NamesFile, 'kinds' | 'names' | 'values' | 'about' | 'pairs'>;

/** The keys of the facets that results name, the one that tells most first. */
export const namedFacets: readonly string[] = ['level', 'career'];

/** Stands for an id or an abbreviation that the other names of the record tell. */
const told = '=';

/** The id that a name would have: most entries are named so, and then the file need not say it. */
const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** One line for each, those at the end left out that are empty. */
export const lines = <T>(of: readonly T[], line: (each: T) => string): string => of.map(line).join('\n').trimEnd();

/**
 * Most names begin with a capital that says nothing: those begin with a small letter in the file, which packs better.
 * `^` stands before a name that does begin with a small letter.
 */
const packName = (name: string): string =>
  /^[A-Z](?:[a-z ]|$)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name.replace(/^(?=[a-z])/, '^');

const unpackName = (packed: string): string => (packed.startsWith('^') ? packed.slice(1) : startSentence(packed));

/** `title|id|abbreviation|other|other`: the id empty where the title tells it, `=` where the abbreviation does. */
function packNamesOf({ title, id, abbreviation = '', alternateTitles }: NamedRecord): string {
  const packedId = id === idFrom(title) ? '' : id === idFrom(abbreviation) ? told : id;
  const names = [title, abbreviation === title ? told : abbreviation, ...alternateTitles];
  const unpackable = names.find((name) => /[|\n]/.test(name));
  if (unpackable !== undefined) throw new Error(`The name “${unpackable}” holds a sign that the names file needs.`);
  const [first, ...others] = names.map(packName);
  return [first, packedId, ...others].join('|').replace(/\|+$/, '');
}

function unpackNamesOf(line: string): Pick<NamedRecord, 'title' | 'id' | 'abbreviation' | 'alternateTitles'> {
  const [first = '', id, short, ...others] = line.split('|');
  const title = unpackName(first);
  const abbreviation = short === told ? title : short && unpackName(short);
  return {
    title,
    id: id === told ? idFrom(abbreviation ?? '') : id || idFrom(title),
    abbreviation: abbreviation || undefined,
    alternateTitles: others.map(unpackName),
  };
}

/** Facets whose values are told beside a result; the others only narrow the list. */
export const isNamedFacet = ({ key }: FacetLabels): boolean => namedFacets.includes(key);

export const isComparable = ({ kind }: NamedRecord): boolean => kind === 'career' || kind === 'role';

/** A career and a role never share an id, so the id alone finds the place of either. */
const placesOfComparable = (records: readonly NamedRecord[]): Map<string, number> =>
  new Map([...records.entries()].filter(([, each]) => isComparable(each)).map(([place, { id }]) => [id, place]));

const titlesOf = (records: readonly NamedRecord[]): Map<string, string> =>
  new Map(records.filter(isComparable).map(({ id, title }) => [id, title]));

function packPairs(records: readonly NamedRecord[], pairs: ReadonlySet<string>): string {
  const placeOf = placesOfComparable(records);
  const after: number[][] = records.map(() => []);
  for (const pair of pairs) {
    const [a, b] = (splitPairId(pair) ?? []).map((id) => placeOf.get(id));
    if (a !== undefined && b !== undefined) after[Math.min(a, b)]?.push(Math.max(a, b));
  }
  return lines([...after.entries()], ([place, others]) =>
    others
      .sort((a, b) => a - b)
      .map((other, index) => other - (others[index - 1] ?? place))
      .join(' '),
  );
}

function unpackPairs(records: readonly NamedRecord[], packed: string): Set<string> {
  const pairs = packed.split('\n').flatMap((line, place) => {
    let other = place;
    return line
      .split(' ')
      .filter(Boolean)
      .map((way) => {
        other += Number(way);
        return pairId(records[place]?.id ?? '', records[other]?.id ?? '');
      });
  });
  return new Set(pairs);
}

const packSides = (said: readonly string[], meant: readonly string[]): string => `${said.join('|')}=${meant.join('|')}`;

function unpackSides(line: string): [said: string[], meant: string[]] {
  const [said = [], meant = []] = line.split('=').map((side) => side.split('|'));
  return [said, meant];
}

/** A topic is left out where the catalogue has none of its pages. */
const packTopics = (records: readonly NamedRecord[], topics: readonly TopicNames[]): string =>
  topics
    .map(({ pages, ...topic }) => ({
      ...topic,
      places: pages.map((page) => records.findIndex(({ path }) => path === page)),
    }))
    .map((topic) => ({ ...topic, places: topic.places.filter((place) => place >= 0).map(String) }))
    .filter(({ places }) => places.length > 0)
    .map(({ leads, cues, places }) => packSides([leads, ...cues], places))
    .join('\n');

/**
 * Packs names into the file. {@link unpackNames} gives them back, sorted by kind.
 * @param around what stands before and after the id in the path of a kind
 * @throws an error that names the name which holds `|` or a line break
 */
export function packNames(
  names: SiteNames,
  around: (kind: SearchKind) => readonly [before: string, after: string],
): NamesFile {
  const byKind = Map.groupBy(names.records, ({ kind }) => kind);
  const records = [...byKind.values()].flat();
  const placeOf = new Map([...records.entries()].reverse().map(([place, { id }]) => [id, place]));
  const named = names.facets.filter(isNamedFacet);
  return {
    kinds: [...byKind].map(([kind, own]) => [kind, ...around(kind), own.length]),
    names: lines(records, packNamesOf),
    values: lines(records, (record) => packFacets(named, record)),
    about: lines(records, ({ about }) =>
      about
        .map((id) => placeOf.get(id))
        .filter((place) => place !== undefined)
        .join(' '),
    ),
    pairs: packPairs(records, names.pairs),
    facets: named.map((facet) => packLabels(facet, titlesOf(records))),
    equivalents: lines(names.equivalents, ({ said, meant }) => packSides(said, meant)),
    topics: packTopics(records, names.topics),
  };
}

/** Unpacks what {@link packNames} packed: without medians and the facets that only filters need. */
export function unpackNames(file: NamesFile): SiteNames {
  const [names, values, about] = [file.names, file.values, file.about].map((column) => column.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  const kinds = file.kinds.flatMap((kind) => Array<typeof kind>(kind[3]).fill(kind));
  const plain = kinds.map(([kind, before, after], place): NamedRecord => {
    const own = unpackNamesOf(names[place] ?? '');
    return { kind, path: `${before}${own.id}${after}`, ...own, facets: {}, median: undefined, about: [] };
  });
  const titles = titlesOf(plain);
  const facets = file.facets.map((facet) => unpackLabels(facet, titles));
  const records = plain.map((record, place) => ({
    ...record,
    facets: unpackFacets(facets, values[place] ?? ''),
    about: (about[place] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((each) => plain[Number(each)]?.id ?? ''),
  }));
  return {
    records,
    pairs: unpackPairs(records, file.pairs),
    facets,
    equivalents: file.equivalents.split('\n').map((line) => {
      const [said, meant] = unpackSides(line);
      return { said, meant };
    }),
    topics: file.topics
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [[leads, ...cues], places] = unpackSides(line);
        return { cues, pages: places.map((place) => plain[Number(place)]?.path ?? ''), leads: leads as TopicLead };
      }),
  };
}
