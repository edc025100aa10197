import { keyedWord } from './keyed-word.ts';
import type { NamedRecord } from './names-file.ts';
import { tellingWords, wordsOf } from './words.ts';

/** A record under one of its words, with how much of a name the word tells: from 0 to 1, and 1 more for the most telling. */
interface Posting {
  readonly record: NamedRecord;
  readonly share: number;
}

const namesOf = ({ title, abbreviation, alternateTitles, id }: NamedRecord): string[] => [
  title,
  ...(abbreviation ? [abbreviation] : []),
  ...alternateTitles,
  id.replaceAll('-', ' '),
];

/** Each telling word of all names -> the records that hold it, those first of whose names it tells most. */
function postingsOf(records: readonly NamedRecord[], mostRecords: number): Map<string, NamedRecord[]> {
  const named = records.map((record) => ({
    record,
    names: namesOf(record).map((name) => [...new Set(tellingWords(wordsOf(name)).map(keyedWord))]),
  }));
  const holders = new Map<string, number>();
  for (const { names } of named) {
    for (const word of new Set(names.flat())) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string) => Math.log(1 + records.length / (holders.get(word) ?? 1));
  const postings = new Map<string, Posting[]>();
  for (const { record, names } of named) {
    const shares = new Map<string, number>();
    for (const words of names) {
      const weights = words.map(weightOf);
      const [whole, most] = [weights.reduce((sum, weight) => sum + weight, 0), Math.max(...weights)];
      for (const [place, word] of words.entries()) {
        const share = (weights[place] ?? 0) / whole + Number(weights[place] === most);
        shares.set(word, Math.max(shares.get(word) ?? 0, share));
      }
    }
    for (const [word, share] of shares) postings.set(word, [...(postings.get(word) ?? []), { record, share }]);
  }
  const surest = (found: readonly Posting[]) =>
    found
      .toSorted((a, b) => b.share - a.share)
      .slice(0, mostRecords)
      .map(({ record }) => record);
  return new Map([...postings].map(([word, found]) => [word, surest(found)]));
}

/**
 * Puts the records of a large catalogue into parts, so that a query needs those alone whose key its words begin with. A
 * part holds the records of all words that begin with its key; where they are too many, the key grows by a letter. Of
 * the records of one word those stand in its part of whose names it tells most: the others are found by the rest of
 * their names, each of which lies with its most telling word first of all.
 * @param mostRecords how many records one part holds at most
 * @returns key -> records; keys in alphabetical order, none the beginning of another
 */
export function partRecords(
  records: readonly NamedRecord[],
  mostRecords: number,
): ReadonlyMap<string, readonly NamedRecord[]> {
  const postings = postingsOf(records, mostRecords);
  const parts = new Map<string, readonly NamedRecord[]>();
  const put = (key: string, words: readonly string[]): void => {
    const held = [...new Set(words.flatMap((word) => postings.get(word) ?? []))];
    if (key !== '' && (held.length <= mostRecords || words.length === 1)) parts.set(key, held);
    else for (const [longer, own] of Map.groupBy(words, (word) => word.slice(0, key.length + 1))) put(longer, own);
  };
  put('', [...postings.keys()].sort());
  return parts;
}
