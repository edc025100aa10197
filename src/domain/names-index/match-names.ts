import { type AlikeWord, type Likeness, partWord } from './alike-words.ts';
import { type Name, type NameTable, unorderedWholeOf, wholeOf } from './name-table.ts';
import type { NamedRecord } from './names-file.ts';
import { indexOfWords, tellingWords, wordsOf } from './words.ts';

/** How a name was met, the surest first. `part`: some words of the query are not in it. */
export type MatchRank = 'exact' | 'abbreviation' | 'prefix' | 'near' | 'part';

/** A record that a query met by one of its names. */
export interface NameMatch {
  readonly record: NamedRecord;
  readonly rank: MatchRank;
  /** Higher is surer; comparable within and between ranks. */
  readonly score: number;
  /** The name that was met; the title where it was the words of the address. */
  readonly name: string;
}

/** Where the scores of each rank begin. Ranks never overlap: what a rank adds is less than the way to the next. */
const floor: Readonly<Record<MatchRank, number>> = { exact: 95, abbreviation: 90, prefix: 55, near: 30, part: 5 };

/** What a name costs that holds the words of a query in another order, or with others that say nothing. */
const disorderCost = 6;

/** What is added for the words of a name that were met, at most. */
const most = { prefix: 24, near: 18, part: 18 };

/** A query of several words must meet this share of what its words tell, or the match is left out. */
const leastCoverage = 0.6;

/** Words that name a person who does the work; then a job is meant rather than a field. */
const agent = /(?:ist|ian|er|or|yst|ant|nurse|clerk|tech|rep|lead|doctor|pharmacist)$/;

function kindOrder({ kinds }: NameTable, { kind }: NamedRecord, namesPerson: boolean): number {
  if (namesPerson && kind === 'role') return 1;
  if (namesPerson && kind === 'career') return -2;
  return 1 - (kinds.indexOf(kind) + 1) / (kinds.length + 1);
}

const standingOrder = { title: 3, abbreviation: 2, alternate: 1, address: 0 } as const;

/** One word of a query, as it is met by a word of a name. */
interface Meeting extends AlikeWord {
  readonly typed: string;
}

const nameShown = ({ record, standing, text }: Name): string => (standing === 'address' ? record.title : text);

function wholeMatches(
  table: NameTable,
  words: readonly string[],
  telling: readonly string[],
): Map<NamedRecord, NameMatch> {
  const matches = new Map<NamedRecord, NameMatch>();
  const inOrder = table.byWhole.get(wholeOf(words)) ?? [];
  const unordered = telling.length > 1 ? (table.byWhole.get(unorderedWholeOf([...new Set(telling)])) ?? []) : [];
  for (const name of [...inOrder, ...unordered]) {
    const { record, standing, abbreviated } = name;
    const rank = abbreviated ? 'abbreviation' : 'exact';
    const score = floor[rank] + standingOrder[standing] - (inOrder.includes(name) ? 0 : disorderCost);
    if ((matches.get(record)?.score ?? 0) < score) matches.set(record, { record, rank, score, name: nameShown(name) });
  }
  return matches;
}

/** The best way each name meets each word of the query. */
function meetWords(table: NameTable, telling: readonly string[]): Map<Name, Meeting[]> {
  const meetings = new Map<Name, Meeting[]>();
  for (const typed of new Set(telling)) {
    for (const alike of table.alikeTo(typed)) {
      for (const name of table.byWord.get(alike.word) ?? []) {
        const own = meetings.get(name) ?? [];
        const before = own.findIndex((meeting) => meeting.typed === typed);
        if (before === -1) own.push({ typed, ...alike });
        else if ((own[before] as Meeting).quality < alike.quality) own[before] = { typed, ...alike };
        meetings.set(name, own);
      }
    }
  }
  return meetings;
}

const rankOfLikeness: Readonly<Record<Likeness, MatchRank>> = {
  same: 'prefix',
  family: 'prefix',
  beginning: 'prefix',
  head: 'near',
  slip: 'near',
};

function matchByWords(
  table: NameTable,
  name: Name,
  meetings: readonly Meeting[],
  telling: readonly string[],
): NameMatch | undefined {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + table.weightOf(word), 0);
  const typed = new Set(telling);
  const isWhole = meetings.length === typed.size;
  const queryShare = isWhole ? 1 : weigh(meetings.map((meeting) => meeting.typed)) / weigh(typed);
  const isChance =
    typed.size === 1 && meetings.some((meeting) => meeting.likeness === 'slip' && meeting.typed.length < 5);
  if (queryShare < leastCoverage || isChance) return undefined;
  const quality = meetings.reduce((sum, meeting) => sum + meeting.quality, 0) / meetings.length;
  const nameShare = weigh(new Set(meetings.map(({ word }) => word))) / weigh(name.telling);
  const rank = !isWhole
    ? 'part'
    : meetings.some(({ likeness }) => rankOfLikeness[likeness] === 'near')
      ? 'near'
      : 'prefix';
  const inOnePiece =
    indexOfWords(
      name.words,
      meetings.map(({ word }) => word),
    ) >= 0
      ? 2
      : 0;
  const standing = standingOrder[name.standing];
  const score =
    floor[rank] +
    most[rank as keyof typeof most] * Math.min(1, nameShare) * quality * queryShare ** 2 +
    inOnePiece +
    standing;
  return { record: name.record, rank, score, name: nameShown(name) };
}

/**
 * The records that a query names, surest first: exact names, abbreviations, names that begin with or hold all its words
 * in any order, names a slip away, and names that hold most of what its words tell. Equals stand in the order of kinds,
 * jobs first where the query names a person.
 */
export function matchNames(table: NameTable, query: string): NameMatch[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const telling = tellingWords(words).flatMap((word) => partWord(word, table.byWord));
  const best = wholeMatches(table, words, telling);
  for (const [name, meetings] of meetWords(table, telling)) {
    const match = matchByWords(table, name, meetings, telling);
    if (match && (best.get(name.record)?.score ?? 0) < match.score) best.set(name.record, match);
  }
  const namesPerson = agent.test(words.at(-1) ?? '');
  return [...best.values()]
    .map((match) => ({ ...match, score: match.score + kindOrder(table, match.record, namesPerson) }))
    .sort((a, b) => b.score - a.score || (a.record.title < b.record.title ? -1 : 1));
}
