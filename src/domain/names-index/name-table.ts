import { type AlikeWord, alikeWords } from './alike-words.ts';
import type { NamedRecord, SiteNames, TopicNames } from './names-file.ts';
import { looksAbbreviated, singular, tellingWords, wordsOf } from './words.ts';

/** What a name is to its record. The address in words is a name too, since it outlives a headline. */
export type NameStanding = 'title' | 'abbreviation' | 'alternate' | 'address';

/** One name of one record, ready to be matched. */
export interface Name {
  readonly record: NamedRecord;
  readonly text: string;
  readonly standing: NameStanding;
  /** Whether it is written as abbreviations are. */
  readonly abbreviated: boolean;
  /** All words, in order. */
  readonly words: readonly string[];
  /** Those that say something, without repetition. */
  readonly telling: readonly string[];
}

/** A topic, as one of its cues tells it. */
export interface Topic extends Omit<TopicNames, 'cues'> {
  /** Its words. */
  readonly cue: readonly string[];
}

/** Names, found by their words and as a whole. */
export interface NameTable {
  readonly site: SiteNames;
  readonly names: readonly Name[];
  /** The kinds, those first whose records stand first: the order in which equals are listed. */
  readonly kinds: readonly NamedRecord['kind'][];
  /** Word -> the names that hold it. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  /** The words of a name run together -> the names that read so, spaces or not. */
  readonly byWhole: ReadonlyMap<string, readonly Name[]>;
  /** The words of the names that a typed word may mean. Kept, since a query is read in several ways. */
  readonly alikeTo: (typed: string) => readonly AlikeWord[];
  /** How much a word tells: the fewer records hold it, the more; most for a word that none holds. */
  readonly weightOf: (word: string) => number;
  /** What people say, as words, with the names that are meant by it. The longest first, since it says most. */
  readonly equivalents: readonly {
    readonly words: readonly string[];
    /** The words run together. */
    readonly whole: string;
    readonly meant: readonly string[];
  }[];
  /** Those with the longest cues first. */
  readonly topics: readonly Topic[];
}

/** The words run together, singular, so that `ni bc`, `NI-BC` and `nibc` are one, and `coders` and `coder`. */
export const wholeOf = (words: readonly string[]): string => words.map(singular).join('');

/** The words run together in alphabetical order, so that their order does not matter. Never equal to a whole in order. */
export const unorderedWholeOf = (words: readonly string[]): string => `~${wholeOf([...words].sort())}`;

function namesOf(record: NamedRecord): Name[] {
  const seen = new Set<string>();
  const name = (text: string, standing: NameStanding): Name[] => {
    const words = wordsOf(text);
    const whole = wholeOf(words);
    if (whole === '' || seen.has(whole)) return [];
    seen.add(whole);
    return [
      {
        record,
        text,
        standing,
        abbreviated: looksAbbreviated(text),
        words,
        telling: [...new Set(tellingWords(words))],
      },
    ];
  };
  const { abbreviation } = record;
  return [
    ...(abbreviation ? name(abbreviation, 'abbreviation') : []),
    ...name(record.title, 'title'),
    ...record.alternateTitles.flatMap((title) => name(title, 'alternate')),
    ...name(record.id.replaceAll('-', ' '), 'address'),
  ];
}

function add<K>(index: Map<K, Name[]>, key: K, name: Name): void {
  const list = index.get(key);
  if (list) list.push(name);
  else index.set(key, [name]);
}

/** Makes the names of a site ready to be matched. Linear in names; done once, when search is opened. */
export function tabulateNames(site: SiteNames): NameTable {
  const names = site.records.flatMap(namesOf);
  const byWord = new Map<string, Name[]>();
  const byWhole = new Map<string, Name[]>();
  const recordsWith = new Map<string, Set<NamedRecord>>();
  for (const name of names) {
    add(byWhole, wholeOf(name.words), name);
    if (name.telling.length > 1 && name.standing !== 'address') add(byWhole, unorderedWholeOf(name.telling), name);
    for (const word of new Set(name.words)) {
      add(byWord, word, name);
      recordsWith.set(word, (recordsWith.get(word) ?? new Set()).add(name.record));
    }
  }
  const weightOf = (word: string) => Math.log(1 + site.records.length / (recordsWith.get(word)?.size ?? 0.5));
  const alike = new Map<string, readonly AlikeWord[]>();
  const alikeTo = (typed: string) => {
    const found = alike.get(typed) ?? alikeWords(typed, byWord);
    alike.set(typed, found);
    return found;
  };
  const equivalents = site.equivalents
    .flatMap(({ said, meant }) => said.map(wordsOf).map((words) => ({ words, whole: wholeOf(words), meant })))
    .sort((a, b) => b.words.length - a.words.length);
  const topics = site.topics
    .flatMap(({ cues, ...topic }) => cues.map((cue) => ({ ...topic, cue: wordsOf(cue) })))
    .sort((a, b) => b.cue.length - a.cue.length);
  const kinds = [...new Set(site.records.map(({ kind }) => kind))];
  return { site, names, kinds, byWord, byWhole, weightOf, alikeTo, equivalents, topics };
}
