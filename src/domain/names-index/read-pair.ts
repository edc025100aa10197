import { inSentence } from '../format.ts';
import { pairId, pairPath } from '../pairs.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import type { NameTable } from './name-table.ts';
import type { NamedRecord, SiteNames } from './names-file.ts';
import { plainQuery } from './read-question.ts';
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

const chosen =
  '(?:should i (?:choose|pick|be|become|do|get|study|take)|which is better|is it better to be|choose between|choosing between)?,? ?(?:an? |the )?';

/** Ways to set two things against each other. The last ones also occur inside names, so sides must be met well. */
const settings: readonly RegExp[] = [
  /^(?:what(?: is|s|s the| is the)? )?(?:the )?differences? (?:between|of|in) (?<a>.+?) (?:and|vs\.?|versus|or|&|to|from) (?<b>.+)$/,
  /^(?:how (?:do|can|should) i )?(?:compare|comparison (?:of|between)|comparing|choose between|choosing between|decide between) (?<a>.+?) (?:and|with|to|vs\.?|versus|or|&|against) (?<b>.+)$/,
  /^(?:how )?(?:is|are|does|do) (?<a>.+?) (?:different|differ|differs) (?:from|to|than) (?<b>.+)$/,
  /^(?<a>.+?) (?:is|are) different (?:from|to|than) (?<b>.+)$/,
  /^(?:is|are) (?<a>.+?) the same(?: thing)? as (?<b>.+)$/,
  /^(?<a>.+?) (?:and|&) (?<b>.+?) (?:differences?|compared|comparison)$/,
  new RegExp(`^${chosen}(?<a>.+?),? (?:vs\\.?|v\\.?|versus|compared (?:to|with)|against|or rather) (?<b>.+)$`),
  new RegExp(`^${chosen}(?<a>.+?),? or (?<b>.+)$`),
  new RegExp(`^${chosen}(?<a>.+) or (?<b>.+)$`),
  /^(?<a>[^/]+?) ?\/ ?(?<b>[^/]+)$/,
];

/** From this score on, a side of a pair is met: a slip in a whole name, or a word that tells much of it. */
const leastSide = 40;

/** A word that both sides share may be said once: `inpatient or outpatient coder`, `EHR trainer or analyst`. */
function sideReadings(a: string, b: string): [readonly string[], readonly string[]] {
  const [headless, ...tail] = b.split(' ');
  const [head] = a.split(' ');
  return [
    tail.length > 0 && headless ? [a, `${a} ${tail.join(' ')}`] : [a],
    head && head !== a ? [b, `${head} ${b}`] : [b],
  ];
}

function bestReading(table: NameTable, readings: readonly string[]): readonly NameMatch[] {
  return readings
    .map((reading) => reading.replace(/^(?:an?|the|being) /, ''))
    .flatMap((reading) => [reading, ...(widenByEditors(table, reading)?.meant ?? [])])
    .map((reading) => matchNames(table, reading))
    .reduce((best, next) => ((next[0]?.score ?? 0) > (best[0]?.score ?? 0) ? next : best));
}

const isComparable = ({ kind }: NamedRecord): boolean => kind === 'career' || kind === 'role';

/** How many readings of each side are tried when the likeliest two cannot be compared. */
const readingsTried = 4;

/** The likeliest two of one kind; a role beside a career is taken for its home career. */
function comparedRecords(
  site: SiteNames,
  sides: PairReading['sides'],
): readonly [NamedRecord, NamedRecord] | undefined {
  const [firsts, seconds] = sides.map((side) =>
    side
      .filter(({ record, score }) => isComparable(record) && score >= leastSide && score > (side[0]?.score ?? 0) - 10)
      .slice(0, readingsTried),
  ) as [NameMatch[], NameMatch[]];
  const options = firsts.flatMap((a) =>
    seconds
      .filter((b) => b.record.kind === a.record.kind && b.record.id !== a.record.id)
      .map((b) => ({
        pair: [a.record, b.record] as const,
        score: a.score + b.score + (site.pairs.has(pairId(a.record.id, b.record.id)) ? 3 : 0),
      })),
  );
  const [best] = options.sort((x, y) => y.score - x.score);
  if (best) return best.pair;
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
    title: `${a.title} or ${inSentence(b.title)}`,
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
  const plain = plainQuery(query);
  for (const setting of settings) {
    const groups = setting.exec(plain)?.groups;
    if (!groups?.['a'] || !groups['b']) continue;
    const [aReadings, bReadings] = sideReadings(groups['a'], groups['b']);
    const sides = [bestReading(table, aReadings), bestReading(table, bReadings)] as const;
    if (sides.some((side) => (side[0]?.score ?? 0) < leastSide)) continue;
    const compared = comparedRecords(table.site, sides);
    const text = `${groups['a']} ${groups['b']}`;
    return {
      sides,
      text,
      comparison: compared && comparisonLink(table.site, compared),
      articles: articlesAbout(table, text, sides),
    };
  }
  return undefined;
}
