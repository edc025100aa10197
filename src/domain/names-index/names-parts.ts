import type { SearchKind } from '../../vocabulary/search-kinds.ts';
import { splitPairId } from '../pairs.ts';
import { packFilters } from './filters-file.ts';
import type { PartFile } from './join-parts.ts';
import { type NamesFile, packNames, type SiteNames } from './names-file.ts';
import { partRecords } from './part-records.ts';

/** Up to this many records stand in one file, of at most 35 kB. */
const mostWhole = 1000;

/** A part of a larger catalogue holds at most this many, so that the parts of a query stay below 70 kB. */
const mostInPart = 100;

/** The file that search loads first, and the parts that it loads as a query needs them. */
export interface NamesFiles {
  readonly root: NamesFile;
  /** Key -> part; empty for a catalogue that fits one file. */
  readonly parts: ReadonlyMap<string, PartFile>;
}

type PathAround = (kind: SearchKind) => readonly [before: string, after: string];

/** Whether a catalogue is so large that its names lie in parts. */
export const isInParts = ({ records }: SiteNames): boolean => records.length > mostWhole;

/** The pairs of which both entries are among some records. */
function pairsAmong(partners: ReadonlyMap<string, readonly string[]>, ids: ReadonlySet<string>): Set<string> {
  return new Set(
    [...ids]
      .flatMap((id) => partners.get(id) ?? [])
      .filter((pair) => (splitPairId(pair) ?? []).every((id) => ids.has(id))),
  );
}

/**
 * Packs names: into one file where it stays small, else into a root, which holds what every query needs, and parts by the
 * first letters of words. Of pairs, those are kept whose entries share a part.
 * @throws as `packNames` does
 */
export function packInParts(names: SiteNames, around: PathAround): NamesFiles {
  if (!isInParts(names)) return { root: packNames(names, around), parts: new Map() };
  const partners = new Map<string, string[]>();
  for (const pair of names.pairs) {
    const [first = ''] = splitPairId(pair) ?? [];
    partners.set(first, [...(partners.get(first) ?? []), pair]);
  }
  const topical = new Set(names.topics.flatMap(({ pages }) => pages));
  const held = partRecords(names.records, mostInPart);
  const ofRoot = names.records.filter(({ path }) => topical.has(path));
  const root = packNames({ ...names, records: ofRoot, pairs: new Set() }, around);
  const part = (records: SiteNames['records']): PartFile => {
    const own = { ...names, records, topics: [], pairs: pairsAmong(partners, new Set(records.map(({ id }) => id))) };
    const { kinds, names: packed, values, about, pairs } = packNames(own, around);
    const { values: others, medians } = packFilters({
      ...own,
      records: [...Map.groupBy(records, ({ kind }) => kind).values()].flat(),
    });
    return { kinds, names: packed, values, about, pairs, filters: { values: others, medians } };
  };
  return {
    root: { ...root, parts: [...held.keys()].join(' ') },
    parts: new Map([...held].map(([key, records]) => [key, part(records)])),
  };
}
