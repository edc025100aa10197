import { alikeWords } from '../../domain/names-index/alike-words.ts';
import { isAskedWord } from '../../domain/names-index/asked-words.ts';
import { isAround } from '../../domain/names-index/inner-name.ts';
import { formsOf, isTelling, wordsOf } from '../../domain/names-index/words.ts';
import { answerFromNames, type NamesAnswer, type NameTable } from '../../domain/names-index.ts';

/** Shorter words are left as they are: most are abbreviations. */
const shortest = 5;

/** A word of this length may hold two slips, a shorter one only one. */
const long = 10;

/** What is so alike has one slip, or two, within the whole word. */
const leastLikeness = { one: 0.65, two: 0.5 };

/** Names that are written in one word by somebody, such as `deidentification`, are this long at least. */
const shortestJoined = 8;

/** Word, or name run together -> how it is written. */
function spellingsOf({ byWord, byWhole, topics }: NameTable): Map<string, string> {
  const words = [...byWord.keys(), ...topics.flatMap(({ cue }) => cue)];
  const names = [...byWhole].flatMap(([whole, [name]]) =>
    whole.length >= shortestJoined && /^[a-z]+$/.test(whole) && name ? [[whole, name.words.join(' ')] as const] : [],
  );
  return new Map([...names, ...words.map((word) => [word, word] as const)]);
}

/** What a strange word is a slip of, and how alike they are. */
interface Mending {
  readonly spelling: string;
  /** 0 to 1; 1 for the same word. */
  readonly quality: number;
}

/** `undefined` where a word is the beginning of one, or like none with its first letter. */
function meantBy(typed: string, spellings: ReadonlyMap<string, string>): Mending | undefined {
  const same = spellings.get(typed);
  if (same !== undefined) return { spelling: same, quality: 1 };
  const alike = alikeWords(typed, spellings);
  if (alike.some(({ likeness }) => likeness === 'beginning')) return undefined;
  const least = typed.length < long ? leastLikeness.one : leastLikeness.two;
  const [best] = alike
    .filter(({ word, quality }) => quality >= least && word[0] === typed[0])
    .sort((a, b) => b.quality - a.quality);
  return best && { spelling: spellings.get(best.word) ?? '', quality: best.quality };
}

/**
 * Mends slips in words that neither names nor texts hold, so that a query is read as if it had been typed well: `hippa
 * privicy rule`, `bio statitician`.
 *
 * @param query as typed
 * @param isInTexts whether some text holds a word
 * @returns the query with its words mended; as it was where nothing is to be mended
 */
export async function mendQuery(
  table: NameTable,
  query: string,
  isInTexts: (word: string) => Promise<boolean>,
): Promise<string> {
  const words = wordsOf(query);
  const isCommon = (word: string) =>
    word.length < shortest ||
    !isTelling(word) ||
    isAround(word) ||
    isAskedWord(word) ||
    formsOf(word).some((form) => table.byWord.has(form));
  const strange = new Set<string>();
  for (const word of words) if (!isCommon(word) && !(await isInTexts(word))) strange.add(word);
  if (strange.size === 0) return query;
  const spellings = spellingsOf(table);
  const mended: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const [word = '', next = ''] = words.slice(place);
    const alone = [word, next].map((each) => (strange.has(each) ? meantBy(each, spellings) : undefined));
    const isParted = next !== '' && (strange.has(word) || strange.has(next));
    const joined = isParted ? meantBy(word + next, spellings) : undefined;
    const isJoined = joined && alone.every((mending) => !mending || mending.quality <= joined.quality);
    mended.push((isJoined ? joined : alone[0])?.spelling ?? word);
    if (isJoined) place += 1;
  }
  return mended.join(' ') === words.join(' ') ? query : mended.join(' ');
}

/**
 * Answers a query without its slips of the pen.
 * @returns `undefined` where there is nothing to mend
 */
export async function answerMended(
  table: NameTable,
  typed: string,
  isInTexts: (word: string) => Promise<boolean>,
): Promise<{ readonly query: string; readonly answer: NamesAnswer } | undefined> {
  const query = await mendQuery(table, typed, isInTexts);
  if (query === typed) return undefined;
  return { query, answer: answerFromNames(table, query) };
}
