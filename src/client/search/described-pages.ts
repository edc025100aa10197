import { askedIn, isAskedWord } from '../../domain/names-index/asked-words.ts';
import { subjectWords } from '../../domain/names-index/inner-name.ts';
import { isTelling, singular, tellingWords, wordsOf } from '../../domain/names-index/words.ts';
import type { NamesAnswer } from '../../domain/names-index.ts';
import { jobWords } from '../../vocabulary/search-topics.ts';
import { holdsWords } from './holds-words.ts';

/** A page that holds a word. */
export interface WordHit<Fragment> {
  readonly id: string;
  /** How much the page is about the word, next to other pages that hold it. */
  readonly score: number;
  /** Which of the things that the index is told of a page hold the word, beside its text; left out where none does. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<Fragment>;
}

/** Finds the pages that hold a word in any form, the best first. */
export type WordSearch<Fragment> = (word: string) => Promise<readonly WordHit<Fragment>[]>;

/** What a page says, as it counts here. */
export interface DescribedText {
  /** The path without the site’s base. */
  readonly path: string;
  /** Its names, the title first, and how people ask for it: one line each. */
  readonly lines: readonly string[];
  readonly text: string;
}

/** A page that a query describes. */
export interface DescribedPage<Fragment> {
  readonly page: Fragment;
  /** How well it is described; comparable between the pages of one query. */
  readonly score: number;
  /** The share of what the query’s words tell that the page’s names, and how people ask for it, hold: 0 to 1. */
  readonly share: number;
}

/** More words than this say too little each. */
const mostWords = 7;

/** What a word counts that stands in the text alone, where 1 is a word of how people ask for the page. */
const textWeight = 0.35;

/** What a word of a question counts, where 1 is a word of what the question is about. */
const askingWeight = 0.6;

/** What the words of one line count more, times the share of the line that they are: a line is asked for as a whole. */
const lineWeight = 0.8;

/** A page must be asked for with all that a query is about, or hold two of its words, and half of them. */
const leastShare = 0.5;

/** How many pages more than wanted are looked at: some turn out not to hold the words. */
const spare = 1;

/** On so many pages a word tells little; to count all pages, the index would load all of its files. */
const common = 250;

/** How much a word tells: much where few pages hold it (after the inverse document frequency of Spärck Jones, 1972). */
const rarity = (pages: number): number => Math.log(1 + common / Math.max(pages, 1));

/** At most this many pages are returned that a query describes. */
const mostDescribed = 4;

/**
 * A page stands before what is named where it is described by so much of the query, and so much better; than the last
 * page seen, where what is named was not among them.
 */
const leastLead = { share: 0.85, times: 1.25, timesUnseen: 1.6 };

/** What a page needs to stand before one that the names only guess at. */
const leastLeadOfGuess = { share: 0.7, times: 1.05, timesUnseen: 1.2 };

/** A page that was found by its name. */
export interface NamedPage {
  /** The path without the site’s base. */
  readonly path: string;
  readonly names: readonly string[];
  /** Whether it is surely meant, although the query’s words are not those of its name. */
  readonly isSure: boolean;
  /** Whether the query’s words are a small part of its names. */
  readonly isGuess: boolean;
}

/** A name of which a query says less than this score is only guessed at. */
const leastPrefix = 78.5;

/** What the names answer with first. A slip of the pen is sure, and so is what the editors say that the whole query means. */
export function namedFirst({ matches: [first], widened, isKnown }: NamesAnswer): NamedPage | undefined {
  if (!first) return undefined;
  const { rank, score, name, record } = first;
  const { path, title, abbreviation = '', alternateTitles } = record;
  return {
    path,
    names: [title, abbreviation, ...alternateTitles],
    isSure: rank === 'near' || (isKnown && widened.includes(name.toLowerCase())),
    isGuess: rank === 'part' || (rank === 'prefix' && score < leastPrefix),
  };
}

/** What a query is about; `it` only where nothing else is said, since it rarely is the department. */
function subjectOf(query: string): readonly string[] {
  const words = subjectWords(query, isAskedWord);
  const others = words.filter((word) => word !== 'it');
  return others.length > 0 ? others : words;
}

/** Whether names of one page say all that a query is about: nothing is left but words of asking. */
const isNamedBy = (names: readonly string[], query: string): boolean =>
  subjectOf(query).every((word) => names.some((name) => holdsWords(name, word)));

/** The words of a query that tell what it is about, and then those of its question; all in the singular. */
function wordsToFind(query: string): { readonly subject: readonly string[]; readonly words: readonly string[] } {
  const subject = [...new Set(subjectOf(query).map(singular))];
  const words = [...new Set([...subject, ...tellingWords(wordsOf(query)).map(singular)])].filter((word) =>
    word === 'it' ? subject.includes(word) : isTelling(word),
  );
  return { subject: subject.slice(0, mostWords), words: words.slice(0, mostWords) };
}

const isAboutPay = (words: string): boolean => askedIn(words) === 'pay';

/** What is asked for beside the words themselves. */
interface Wanted {
  /** Somebody’s work is described: it is a role that is meant, and seldom a term. */
  readonly job: boolean;
  /** Pay: it is a page with figures that is meant, and an article only where it is called after pay. */
  readonly pay: boolean;
}

/** What a page counts for what is wanted, where 1 is a page of any other kind. */
function factorFor(path: string, title: string, { job, pay }: Wanted): number {
  if (path.startsWith('/roles/')) return job ? 1.1 : 1;
  const isUnlikely = path.startsWith('/glossary/') ? job || pay : pay && path.startsWith('/articles/');
  return isUnlikely && !isAboutPay(title) ? 0.8 : 1;
}

/** The share of a line’s telling words that are held; 0 of a line without words. */
const shareOfLine = (held: number, line: string): number =>
  held === 0 ? 0 : Math.min(1, held / tellingWords(wordsOf(line)).length);

/** The kind of a page is told too, and says nothing of what it is about. */
const isAsked = (field: string): boolean => field !== 'kind';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Finds the pages that a query describes without naming them: `insurance appeals person`. Each word is looked for by
 * itself, and counts by how rare it is, and by whether the page is asked for with it or only says it somewhere.
 *
 * @param search asks the index
 * @param query as typed
 * @param most how many pages are returned at most
 * @param read what a page says
 * @returns the pages, best first; none where the query has fewer than two words that say something
 */
export async function describedPages<Fragment>(
  search: WordSearch<Fragment>,
  query: string,
  most: number,
  read: (page: Fragment) => DescribedText,
): Promise<readonly DescribedPage<Fragment>[]> {
  const { subject, words } = wordsToFind(query);
  if (words.length < 2) return [];
  const wanted = { job: words.some((word) => jobWords.includes(word)), pay: isAboutPay(query) };
  const weights = new Map<string, number>();
  const likely = new Map<string, { readonly data: () => Promise<Fragment>; score: number }>();
  for (const word of words) {
    const hits = await search(word);
    const weight = rarity(hits.length) * (subject.includes(word) ? 1 : askingWeight);
    weights.set(word, weight);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score, matchedMetaFields = [], data } of hits) {
      const page = likely.get(id) ?? { data, score: 0 };
      likely.set(id, page);
      page.score += weight * (matchedMetaFields.some(isAsked) ? 1 : (textWeight * score) / best);
    }
  }
  const first = [...likely.values()].sort((a, b) => b.score - a.score).slice(0, most + spare);
  const all = sum([...weights.values()]);
  const weigh = (held: readonly string[]): number => sum(held.map((word) => weights.get(word) ?? 0));
  const found = await Promise.all(
    first.map(async ({ data }) => {
      const page = await data();
      const { path, lines, text } = read(page);
      const inLine = lines.map((line) => words.filter((word) => holdsWords(line, word)));
      const lineScores = inLine.map((held, line) => weigh(held) * shareOfLine(held.length, lines[line] ?? ''));
      const asked = words.filter((word) => inLine.some((line) => line.includes(word)));
      const said = words.filter((word) => !asked.includes(word) && holdsWords(text, word));
      const score =
        factorFor(path, lines[0] ?? '', wanted) *
        (weigh(asked) + textWeight * weigh(said) + lineWeight * Math.max(0, ...lineScores));
      const isAbout = subject.length > 0 && subject.every((word) => asked.includes(word));
      const held = asked.length + said.length;
      const isEnough = held >= 2 && held >= leastShare * words.length;
      return { page, score, share: weigh(asked) / all, isEnough: isAbout || isEnough };
    }),
  );
  return found
    .filter(({ isEnough }) => isEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ page, score, share }) => ({ page, score, share }));
}

/**
 * The pages that a query describes, beside what the names answer with.
 *
 * @param named what the names answer with first; where there is nothing, all that are described are returned
 * @returns the pages, best first, and how many of them stand before what is named
 */
export async function pagesBefore<Fragment>(
  named: NamedPage | undefined,
  { search, query, read }: { search: WordSearch<Fragment>; query: string; read: (page: Fragment) => DescribedText },
): Promise<{ readonly pages: readonly Fragment[]; readonly leading: number }> {
  if (named && (named.isSure || isNamedBy(named.names, query))) return { pages: [], leading: 0 };
  const described = await describedPages(search, query, mostDescribed, read);
  const pages = described.map(({ page }) => page);
  if (!named) return { pages, leading: 0 };
  const seen = described.find(({ page }) => read(page).path === named.path);
  const least = named.isGuess ? leastLeadOfGuess : leastLead;
  const toBeat = seen ? least.times * seen.score : least.timesUnseen * (described.at(-1)?.score ?? 0);
  const leading = described.filter(({ score, share }) => share >= least.share && score >= toBeat).length;
  return { pages: pages.slice(0, leading), leading };
}
