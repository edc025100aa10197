import { jobHeads } from '../../vocabulary/search-topics.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { type NameTable, wholeOf } from './name-table.ts';
import type { NamedRecord } from './names-file.ts';
import { isTelling, singular, wordsOf } from './words.ts';

/** Words of questions that name nothing: what is said around a subject. */
const around = new Set(
  'abbreviation about affect all also am any anyone anything average best better between big boring career change choose clinic come compare comparison day define definition difference different disagree doing done down easy else entry example experience explain field find first from future go going good hard harder hate have healthcare help highest hire hired hospital hour im income interview into involve job just keep know learn level life long lot many market mean meaning more most moving much near new next no non now one online only open opening over people place position quiz really remote require resume right role same saturated should show sick skill somebody someone stand start started still stressful study switch take tell term than that them these thing this time tired train type typical understand use want was way well were whats where while why without work working worth would year'
    .split(' ')
    .map(singular),
);

/** Whether a word names nothing, since it is said around any subject. */
export const isAround = (word: string): boolean => around.has(singular(word));

/** The words of a query that say what it is about, whatever it asks of it. */
export const subjectWords = (query: string, isAsked: (word: string) => boolean): readonly string[] =>
  wordsOf(query).filter((word) => isTelling(word) && !isAround(word) && !isAsked(word));

/** At most this many words beside a name may stay unexplained: fewer beside a single word, which says less. */
const mostUnexplained = (words: number): number => (words === 1 ? 2 : 3);

/**
 * Finds the longest name that stands in a query in one piece, the one that tells most where two are as long, then the later.
 * @param isAsked whether a word says what is asked of the subject, and so needs no explanation
 * @returns its words; `undefined` where none stands there, or where too much of the query would stay unexplained
 */
export function innerName(
  table: NameTable,
  query: string,
  isAsked: (word: string) => boolean,
): readonly string[] | undefined {
  const words = wordsOf(query);
  const weigh = (inner: readonly string[]) => inner.reduce((sum, word) => sum + table.weightOf(word), 0);
  const explained = (word: string) => isAround(word) || isAsked(word) || jobHeads.includes(singular(word));
  for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
    let best: readonly string[] | undefined;
    for (let start = words.length - length; start >= 0; start -= 1) {
      const inner = words.slice(start, start + length);
      if (!isTelling(inner[0]) || !isTelling(inner.at(-1)) || inner.every(explained)) continue;
      if (best && weigh(inner) <= weigh(best)) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)];
      const unexplained = rest.filter((word) => isTelling(word) && !explained(word)).length;
      if (unexplained <= mostUnexplained(length) && isNamed(table, inner, unexplained)) best = inner;
    }
    if (best) return best;
  }
  return undefined;
}

/** Kinds that a part of a name may stand for. */
const mostNearly: readonly NamedRecord['kind'][] = ['career', 'role', 'credential'];

/** A name that holds words and little else is met with this score at least. */
const leastScore = 66;

/**
 * Whether words are a name: as a whole, or nearly. A single one must be a title, an abbreviation or another title of
 * something; pages about the site and addresses do not count.
 */
function isNamed(table: NameTable, words: readonly string[], unexplained: number): boolean {
  const whole = wholeOf(words);
  if (table.equivalents.some((each) => each.whole === whole && (each.words.length > 1 || unexplained === 0)))
    return true;
  const names = table.byWhole.get(whole) ?? [];
  if (names.some(({ standing, record }) => standing !== 'address' && record.kind !== 'page')) return true;
  if (words.length === 1 || !words.every((word) => table.byWord.has(word) || table.byWord.has(singular(word))))
    return false;
  const [first] = matchNames(table, words.join(' '));
  return (
    first !== undefined &&
    first.rank === 'prefix' &&
    first.score >= leastScore &&
    mostNearly.includes(first.record.kind)
  );
}

/** Whether a query is met as a whole: no word of it is left out. */
export const isMetWhole = (matches: readonly NameMatch[]): boolean => matches.some(({ rank }) => rank !== 'part');
