import { pairId } from '../../domain/pairs.ts';
import type { SearchRecord } from '../../views/search-records.ts';
import type { TextSection } from '../../views/search-texts.ts';

/** Gives numbers from 0 to 1 that look random and are the same on every run (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const idOf = (title: string, place: number): string => `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${place}`;

/**
 * Makes a catalogue many times as large: as many records of each kind, with as many names of as many words, and texts of
 * as many sentences; the words of names and the sentences are drawn at random from those of the real records. The first
 * of each kind keep the real addresses, which topics of the search lead to.
 *
 * @param records The real ones.
 * @param factor How many times as many to make.
 * @returns The records, sorted by url.
 */
export function syntheticRecords(records: readonly SearchRecord[], factor: number): SearchRecord[] {
  const next = seededNumbers(5);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const words = [
    ...new Set(records.flatMap(({ title, alternateTitles }) => [title, ...alternateTitles].join(' ').split(/\s+/))),
  ];
  const sentences = records.flatMap(({ text }) => text.flatMap((section) => sentencesOf(section)));
  const name = (like: string) => Array.from(like.split(/\s+/), () => pick(words).replaceAll('|', '')).join(' ');
  const section = (like: TextSection): TextSection => ({
    ...like,
    text: Array.from(sentencesOf(like), () => pick(sentences)).join(' '),
  });
  return Array.from({ length: factor }, (_, copy) =>
    records.map((record, place): SearchRecord => {
      const title = name(record.title);
      const id = copy === 0 ? record.id : idOf(title, copy * records.length + place);
      return {
        ...record,
        id,
        url: record.url.replace(record.id, id),
        title,
        abbreviation: record.abbreviation && `${record.abbreviation}${copy}`,
        alternateTitles: record.alternateTitles.map(name),
        text: record.text.map(section),
        about: [],
      };
    }),
  )
    .flat()
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function sentencesOf({ text }: TextSection): readonly string[] {
  return text.split(/(?<=[.!?]) /);
}

/** At most this many others a role is compared with on a page, as in the real catalogue. */
const pairsOfRole = 8;

/** The pairs that such a catalogue would have a page for: each role with those that stand after it. */
export function syntheticPairs(records: readonly SearchRecord[]): Set<string> {
  const roles = records.filter(({ kind }) => kind === 'role').map(({ id }) => id);
  return new Set(
    roles.flatMap((id, place) => roles.slice(place + 1, place + 1 + pairsOfRole).map((other) => pairId(id, other))),
  );
}
