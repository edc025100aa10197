import { type Asked, sectionFor } from './names-index/asked-sections.ts';
import { isAskedWord } from './names-index/asked-words.ts';
import { innerName, isMetWhole, subjectWords } from './names-index/inner-name.ts';
import { matchNames, type NameMatch } from './names-index/match-names.ts';
import { type NameTable, type Topic, wholeOf } from './names-index/name-table.ts';
import type { NamedRecord } from './names-index/names-file.ts';
import { type ComparisonLink, readPair } from './names-index/read-pair.ts';
import { type Question, readQuestion } from './names-index/read-question.ts';
import { isOfCue, readTopics } from './names-index/read-topics.ts';
import { type Widening, widenByEditors, widenByName } from './names-index/widen-query.ts';
import { withoutFillers, wordsOf } from './names-index/words.ts';

export { type MatchRank, matchNames, type NameMatch } from './names-index/match-names.ts';
export { type NameTable, tabulateNames } from './names-index/name-table.ts';
export * from './names-index/names-file.ts';
export type { ComparisonLink } from './names-index/read-pair.ts';

/** A record that answers a query, with the section of its page that does. */
export interface NameAnswer extends NameMatch {
  /** Where it leads: the record’s path, and the section’s anchor where a section was asked for. */
  readonly path: string;
  /** The section’s anchor. */
  readonly section: string | undefined;
}

/** What the names say to a query. */
export interface NamesAnswer {
  /** Where the two things that the query sets against each other are compared. */
  readonly comparison: ComparisonLink | undefined;
  /** Best first. */
  readonly matches: readonly NameAnswer[];
  /** What was searched for beside the query’s own words, to be shown to the reader. */
  readonly widened: readonly string[];
  /** Whether the editors know what the whole query means, and not a part of it. */
  readonly isKnown: boolean;
  /** What texts are to be searched for, the query’s own words first. */
  readonly texts: readonly string[];
}

/** How a query is answered. */
export interface AnswerOptions {
  /** Whether equivalents of the query are searched for too. */
  readonly widen?: boolean;
}

/** What the editors’ reading of a query costs against the query’s own words: a title stays first. */
const widenedCost = 4;

/** What it costs where the query is a name itself: then the editors say which of its owners is meant. */
const namedCost = 0;

/** What is gained where the list knows the very question: then its subject’s exact name is not the answer. */
const phrasingGain = 5;

/** What it costs more to leave out the words that the editors’ list does not know: much where some name holds all. */
const restCosts = { unmet: 6, met: 60 };

/** What a credential gains where the query asks for one: more than the way from a part of a name to a whole one. */
const credentialGain = 90;

/** What it costs a record that what is asked is no section of its page. */
const sectionlessCost = 25;

/** At most this many names answer one query. */
const mostMatches = 24;

/** An article whose title names both sides of a pair stands before them. */
const titledScore = 100;

/** One that is merely about both stands after them, and only where no page compares them. */
const aboutScore = 70;

/** Of each side of a pair, at most this many readings are listed. */
const mostOfSide = 2;

/** The surest match of each record, best first; partial ones only where nothing is met in full. */
function bestOfEach(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<NamedRecord, NameMatch>();
  for (const match of matches) {
    if ((best.get(match.record)?.score ?? Number.NEGATIVE_INFINITY) < match.score) best.set(match.record, match);
  }
  const sorted = [...best.values()].sort((a, b) => b.score - a.score);
  const isMet = sorted.some(({ rank }) => rank === 'exact' || rank === 'abbreviation');
  return sorted.filter(({ rank }) => !isMet || rank !== 'part').slice(0, mostMatches);
}

function answerOf(match: NameMatch, asked: Asked | undefined): NameAnswer {
  const { kind, path } = match.record;
  const section = sectionFor(kind, asked);
  return { ...match, path: section ? `${path}#${section}` : path, section };
}

function answerPair(table: NameTable, query: string): NamesAnswer | undefined {
  const pair = readPair(table, query);
  if (!pair) return undefined;
  const hasPage = pair.comparison?.hasPage === true;
  const articles = pair.articles
    .filter(({ isTitled }) => isTitled || !hasPage)
    .map(
      ({ record, isTitled }): NameMatch => ({
        record,
        rank: 'prefix',
        score: isTitled ? titledScore : aboutScore,
        name: record.title,
      }),
    );
  const sides = pair.sides.flatMap((side) => side.slice(0, mostOfSide));
  return {
    comparison: pair.comparison,
    matches: bestOfEach([...articles, ...sides]).map((match) => answerOf(match, undefined)),
    widened: [],
    isKnown: false,
    texts: [pair.text],
  };
}

/** Matches what the editors’ list takes a query for, with and without the rest of the query. */
function matchMeant(
  table: NameTable,
  { meant, rest, isPhrasing }: Widening,
  wholeCost: number,
  restCost: number,
): NameMatch[] {
  const at = (query: string, cost: number) =>
    matchNames(table, query).map((match) => ({ ...match, score: match.score - cost }));
  const cost = isPhrasing ? -phrasingGain : wholeCost;
  return meant.flatMap((name, place) =>
    rest === ''
      ? at(name, cost + place)
      : [...at(`${rest} ${name}`, cost + place), ...at(name, cost + restCost + place)],
  );
}

/** What stands behind `to` at the end of a query: what somebody wants to get to. */
const goal = /^.+(?<!need|have|want) (?:in)?to (?:be(?:come|ing)? )?(?:an? |the )?(.+)$/;

/** The words of a query that may stand in a text: those that say what it is about, or all that say something. */
const bareSubject = (query: string): string => subjectWords(query, isAskedWord).join(' ') || withoutFillers(query);

/** Nobody types the abbreviation of a credential who means something else. */
const isCredential = (table: NameTable, word: string): boolean =>
  table.byWhole.get(word)?.some(({ abbreviated, record }) => abbreviated && record.kind === 'credential') === true;

const isExact = (table: NameTable, words: string): boolean => matchNames(table, words)[0]?.rank === 'exact';

/** What a query is about: a question’s subject, or, where that names nothing, the name that stands inside. */
function readSubject(table: NameTable, query: string, topics: readonly Topic[]): Question {
  const { subject, asked } = readQuestion(query);
  const isMet = (words: string) => isMetWhole(matchNames(table, words)) || widenByEditors(table, words) !== undefined;
  const isExplained = (word: string) => isAskedWord(word) || topics.some((topic) => isOfCue(word, topic));
  const bare = subjectWords(query, isExplained).join(' ');
  // `a healthcare coder` is a coder, whatever else has both words in its name.
  const widened = widenByEditors(table, subject, query);
  const credential = isMet(subject) ? undefined : wordsOf(query).find((word) => isCredential(table, word));
  if (credential) return { subject: credential, asked };
  if (!widened && isExact(table, bare) && !isExact(table, subject)) return { subject: bare, asked };
  if (isMet(subject) || widened?.isPhrasing === false) return { subject, asked };
  if (isMet(bare)) return { subject: bare, asked };
  const [, aim = ''] = goal.exec(subject) ?? [];
  if (isMet(aim)) return { subject: aim, asked: asked ?? 'ways-in' };
  return { subject: innerName(table, query, isExplained)?.join(' ') ?? subject, asked };
}

/** From this score on, a record is named in full. */
const namedScore = 85;

/** Where the page of a topic stands: before all that is named, or after what is named nearly in full. */
const topicScore = { first: 110, after: 76 };

/**
 * The pages on the topics of a query. One that follows yet stands before a field that it is about, since a question
 * about a field is a general one; and none stands before the pay that was asked for.
 */
function matchTopics(
  table: NameTable,
  topics: readonly Topic[],
  named: NameMatch | undefined,
  asked: Asked | undefined,
): NameMatch[] {
  return topics.flatMap(({ pages, leads }, place) =>
    table.site.records
      .filter(({ path }) => pages.includes(path))
      .map((record): NameMatch => {
        const isField =
          named?.record.kind === 'career' && named.score >= namedScore && record.about.includes(named.record.id);
        const isFirst = asked !== 'pay' && (leads === 'all' || (leads === 'fields' && isField));
        const score = topicScore[isFirst ? 'first' : 'after'] - (place + pages.indexOf(record.path)) / 10;
        return { record, rank: 'exact', score, name: record.title };
      }),
  );
}

/**
 * Who asks for a certificate means one, where the names know one, rather than the job that it is for; and who asks for
 * the pay or for jobs means something that has them, rather than a term.
 */
function preferAsked(asked: Asked | undefined, query: string, matches: readonly NameMatch[]): readonly NameMatch[] {
  const isForJob = /\b(?:jobs?|careers?|positions?)\b/i.test(query);
  const isAsked = wordsOf(query).some((word) => /^(?:certif|credential|cert$)/.test(word));
  const isCredential = ({ record, rank }: NameMatch) =>
    record.kind === 'credential' && rank !== 'part' && rank !== 'near';
  return matches.map((match) => {
    const { kind } = match.record;
    const gain = isAsked && isCredential(match) ? credentialGain : 0;
    const cost = (asked && !sectionFor(kind, asked)) || (isForJob && kind === 'term') ? sectionlessCost : 0;
    return { ...match, score: match.score + gain - cost };
  });
}

/**
 * Answers a query from names alone: exact names, abbreviations, beginnings and near misses; what the query means in the
 * field’s own words; the comparison of two entries; the section that a question asks for.
 * @param table made by `tabulateNames`
 * @param query as typed
 * @returns an empty answer for an empty query; never throws
 */
export function answerFromNames(table: NameTable, query: string, { widen = true }: AnswerOptions = {}): NamesAnswer {
  if (wordsOf(query).length === 0)
    return { comparison: undefined, matches: [], widened: [], isKnown: false, texts: [] };
  const own = matchNames(table, query);
  const isName = own[0] !== undefined && wholeOf(wordsOf(own[0].name)) === wholeOf(wordsOf(query));
  const pair = isName ? undefined : answerPair(table, query);
  if (pair) return pair;
  const topics = widen ? readTopics(table, query).filter(({ leads }) => leads === 'all' || !isName) : [];
  const { subject, asked } = isName ? { subject: query, asked: undefined } : readSubject(table, query, topics);
  const ofSubject = isName ? own : matchNames(table, subject);
  const byEditors = widen ? widenByEditors(table, subject, isName ? undefined : query) : undefined;
  const meant = byEditors
    ? matchMeant(table, byEditors, isName ? namedCost : widenedCost, restCosts[isMetWhole(own) ? 'met' : 'unmet'])
    : [];
  const named = bestOfEach([
    ...preferAsked(asked, query, [...own, ...ofSubject]),
    ...(asked === 'pay' ? preferAsked(asked, query, meant) : meant),
  ]);
  const matches = bestOfEach([...named, ...matchTopics(table, topics, named[0], asked)]);
  const byName = widen && named[0] && !byEditors ? widenByName(named[0]) : undefined;
  const widened = [...new Set([...(byEditors?.meant ?? []), ...(byName ? [byName] : [])])];
  return {
    comparison: undefined,
    matches: matches.map((match) => answerOf(match, asked)),
    widened,
    isKnown: byEditors?.rest === '',
    texts: [matches.length > 0 ? withoutFillers(subject) : bareSubject(query), ...widened],
  };
}
