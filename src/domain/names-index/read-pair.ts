import { inSentence } from '../in-sentences.ts';
import { pairId, pairPath } from '../pairs.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import type { NameTable } from './name-table.ts';
import { isComparable, type NamedRecord, type SiteNames } from './names-file.ts';
import { plainQuery, readQuestion } from './read-question.ts';
import { widenByEditors } from './widen-query.ts';

/** Two entries that a query sets against each other. */
export interface PairReading {
  /** What the query says of the first and of the second, surest first. */
  readonly sides: readonly [readonly NameMatch[], readonly NameMatch[]];
  /** What texts are to be searched for: both sides. */
  readonly text: string;
  /** Where the two are compared; `undefined` where they are of kinds that no page compares. */
  readonly comparison: ComparisonLink | undefined;
  /** Articles about both, with whether their title names both. */
  readonly articles: readonly { readonly record: NamedRecord; readonly isTitled: boolean }[];
}

/** A comparison of two careers or two roles. */
export interface ComparisonLink {
  /** The comparison page, or the picker with both set where the two have no page. */
  readonly path: string;
  readonly title: string;
  readonly hasPage: boolean;
}

/** What stands between two things that are set against each other. The last ones also stand inside names. */
const between: readonly RegExp[] = [
  /,? (?:vs\.?|v\.?|versus|against|compared (?:to|with)|(?:make|earn|get paid) (?:more|less)(?: money)? than|differ(?:ent|s)? (?:from|to|than)|the same(?: thing)? as|or rather) /g,
  /,? or | ?\/ ?/g,
];

/** What stands between them where some other word says that they are compared. */
const joining = / (?:and|&|to|with|from|or|vs\.?) /g;

const isCompared = (query: string): boolean => /\b(?:differ|compar|between|the same\b)/.test(query);

/** The two sides of a query at every place where it may fall into two, the likeliest first; without the words of asking. */
const sidesOf = (plain: string): (readonly [string, string])[] =>
  [...between, ...(isCompared(plain) ? [joining] : [])].flatMap((mark) =>
    [...plain.matchAll(mark)].map(({ 0: { length }, index }) =>
      [plain.slice(0, index), plain.slice(index + length)].map((side) => readQuestion(side).subject),
    ),
  ) as [string, string][];

/** From this score on, a side of a pair is met: a slip in a whole name, or a word that tells much of it. */
const leastSide = 40;

/**
 * A word that both sides share may be said once, and the side without it is the shorter one: `inpatient or outpatient coder`,
 * `EHR trainer or analyst`.
 */
function sideReadings(a: string, b: string): [readonly string[], readonly string[]] {
  const [as, bs] = [a.split(' '), b.split(' ')];
  return [
    as.length < bs.length ? [a, `${a} ${bs.slice(1).join(' ')}`] : [a],
    bs.length < as.length ? [b, `${as[0]} ${b}`] : [b],
  ];
}

/** What each reading of a side is the name of; those that only name the other side are left out. */
const matchesOf = (table: NameTable, readings: readonly string[], other?: NamedRecord): (readonly NameMatch[])[] =>
  readings
    .flatMap((reading) => [reading, ...(widenByEditors(table, reading)?.meant ?? [])])
    .map((reading) => matchNames(table, reading))
    .filter(([first]) => first && first.record !== other);

const bestOf = (matches: readonly (readonly NameMatch[])[]): readonly NameMatch[] =>
  matches.reduce((best, next) => ((next[0]?.score ?? 0) > (best[0]?.score ?? 0) ? next : best), []);

/** A side surely means what scores this little less than its best. */
const surely = 10;

/** The likeliest two of one kind, where there are two. */
const likeliestPair = ({ pairs }: SiteNames, [firsts, seconds]: PairReading['sides']) =>
  firsts
    .flatMap(({ record: a, score }) =>
      seconds
        .filter(({ record: b }) => b.kind === a.kind && b.id !== a.id)
        .map(({ record: b, score: other }) => {
          const hasPage = pairs.has(pairId(a.id, b.id));
          return { pair: [a, b] as const, hasPage, score: score + other + (hasPage ? 3 : 0) };
        }),
    )
    .sort((x, y) => y.score - x.score)[0];

/**
 * The two that are compared: those that the sides surely name; else, where one side names a job, the likeliest two with a
 * page, whatever else the other side may mean (`CDI or inpatient coder`); else the home careers.
 *
 * @param all What any reading of each side is the name of.
 */
function comparedRecords(
  site: SiteNames,
  sides: PairReading['sides'],
  all: PairReading['sides'],
): readonly [NamedRecord, NamedRecord] | undefined {
  const comparable = (side: readonly NameMatch[]) =>
    side.filter(({ record, score }) => isComparable(record) && score >= leastSide);
  const [firsts, seconds] = sides.map((side) =>
    comparable(side).filter(({ score }) => score > (side[0]?.score ?? 0) - surely),
  ) as [NameMatch[], NameMatch[]];
  const found = likeliestPair(site, [firsts, seconds]);
  if (found) return found.pair;
  const possible = likeliestPair(site, all.map(comparable) as [NameMatch[], NameMatch[]]);
  if (possible?.hasPage && (firsts[0] || seconds[0])) return possible.pair;
  const careerOf = (record: NamedRecord | undefined) =>
    record?.kind === 'role'
      ? site.records.find(({ kind, id }) => kind === 'career' && id === record.facets['career']?.[0])
      : record;
  const [a, b] = [careerOf(firsts[0]?.record), careerOf(seconds[0]?.record)];
  return a && b && a.id !== b.id ? [a, b] : undefined;
}

function comparisonLink(site: SiteNames, [a, b]: readonly [NamedRecord, NamedRecord]): ComparisonLink {
  const id = pairId(a.id, b.id);
  const hasPage = site.pairs.has(id);
  return {
    path: hasPage ? pairPath(id) : `/compare/?with=${a.id},${b.id}`,
    title: `${a.title} vs. ${inSentence(b.title)}`,
    hasPage,
  };
}

/** The articles about the likeliest of each side. */
function articlesAbout(table: NameTable, query: string, sides: PairReading['sides']): PairReading['articles'] {
  const [a, b] = sides.map(([first]) => first?.record);
  if (!a || !b || a.id === b.id) return [];
  const titled = [query, `${a.title} ${b.title}`]
    .flatMap((names) => matchNames(table, names))
    .filter(({ rank }) => rank !== 'part')
    .map(({ record }) => record);
  return table.site.records
    .filter(({ about }) => about.includes(a.id) && about.includes(b.id))
    .map((record) => ({ record, isTitled: titled.includes(record) }));
}

/**
 * Reads a query that sets two entries against each other: `A vs B`, `A or B`, `difference between A and B`.
 * @returns `undefined` where it does not, or where one side is no name
 */
export function readPair(table: NameTable, query: string): PairReading | undefined {
  for (const [a, b] of sidesOf(plainQuery(query))) {
    if (!a || !b) continue;
    const [aReadings, bReadings] = sideReadings(a, b);
    const firsts = matchesOf(table, aReadings);
    const first = bestOf(firsts);
    const seconds = matchesOf(table, bReadings, first[0]?.record);
    const sides = [first, bestOf(seconds)] as const;
    if (sides.some((side) => (side[0]?.score ?? 0) < leastSide)) continue;
    const compared = comparedRecords(table.site, sides, [firsts.flat(), seconds.flat()]);
    const text = `${a} ${b}`;
    return {
      sides,
      text,
      comparison: compared && comparisonLink(table.site, compared),
      articles: articlesAbout(table, text, sides),
    };
  }
  return undefined;
}
