import type { NamesAnswer } from '../../domain/names-index.ts';
import type { EntryKind } from '../../vocabulary/entry-kinds.ts';
import { sitePath } from '../site-path.ts';
import type { DescribedText, WordHit } from './described-pages.ts';
import { FailedFiles } from './failed-files.ts';
import { holdsWords } from './holds-words.ts';
import type { TextHit } from './search-result.ts';
import { readExcerpt, type TextFragment } from './text-place.ts';

/** The part of Pagefind’s JavaScript API that is used here. */
interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance;
}

interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly WordHit<Fragment>[] }>;
}

/** What Pagefind knows of a page. */
interface Fragment extends TextFragment {
  /** The url as it was given to the index: without the site’s base. */
  readonly raw_url: string;
  readonly meta: { readonly title?: string; readonly kind?: string; readonly names?: string; readonly asked?: string };
}

/** In words. */
const excerptLength = 22;

/** How much a word counts in what Pagefind is told of a page, where 1 is its text. The kind is a label, not a name. */
const metaWeights = { title: 5, names: 4, asked: 3, kind: 0 };

const folder = sitePath('/pagefind/');
let failedFiles: FailedFiles | undefined;
let failedImports = 0;

/** A browser keeps a failed import for good: a new attempt needs a new address. */
async function importPagefind(): Promise<Pagefind> {
  const retry = failedImports === 0 ? '' : `?attempt=${failedImports}`;
  try {
    return (await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`)) as Pagefind;
  } catch (error) {
    failedImports += 1;
    throw error;
  }
}

async function startPagefind(): Promise<PagefindInstance> {
  failedFiles ??= new FailedFiles(folder);
  failedFiles.forget();
  const { createInstance } = await importPagefind();
  // Its worker is a second copy of the same program, and would need a Trusted Types policy named `default`.
  const pagefind = createInstance({ noWorker: true, excerptLength, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}

/** What the texts say to a query. */
export interface TextAnswer {
  /** Best first. */
  readonly hits: readonly TextHit[];
  /** How many of them, from the first on, answer better than what is named. */
  readonly leading: number;
  /** Whether more pages may hold the words. */
  readonly hasMore: boolean;
  /** Whether no page holds all words that were searched for, and these hold some. */
  readonly isPartial: boolean;
}

let starting: Promise<PagefindInstance> | undefined;

/** At least this many pages are looked for that hold all words, however many are described. */
const leastWhole = 2;

/** What is searched for in texts. */
export interface TextRequest {
  /** Searched for one after the other. */
  readonly terms: readonly string[];
  /** How many pages are returned at most, of all terms together. */
  readonly most: number;
  /** The query as it was understood, which may describe pages. */
  readonly query: string;
  /** What the names answer. */
  readonly answer: NamesAnswer | undefined;
}

/**
 * Searches the texts of all pages, the first time after loading the index. After a failure the next call loads anew.
 * @returns the pages, best first: those that are described, then those that hold all words of the first term, then those
 * of the next; no page twice
 * @throws where the index, or a part of it that this search needs, cannot be loaded
 */
export async function searchTexts({ terms, most, query, answer }: TextRequest): Promise<TextAnswer> {
  starting ??= startPagefind();
  try {
    const pagefind = await starting;
    const described = answer?.comparison ? { hits: [], leading: 0 } : await describedBy(pagefind, query, answer);
    const whole = await hitsOf(pagefind, terms, Math.max(leastWhole, most - described.hits.length));
    const hits = new Map([...described.hits, ...whole.hits].map((hit) => [hit.path, hit]));
    const isPartial = whole.hits.length === 0 && hits.size > 0;
    return { ...whole, ...described, hits: [...hits.values()], isPartial };
  } catch (error) {
    starting = undefined;
    throw error;
  }
}

/**
 * Whether some text holds a word. For a word that none holds, Pagefind answers with words that begin alike.
 * @throws where the index cannot be loaded
 */
export async function isInTexts(word: string): Promise<boolean> {
  starting ??= startPagefind();
  const [first] = (await (await starting).search(word)).results;
  return first !== undefined && holds(await first.data(), word);
}

async function hitsOf(
  pagefind: PagefindInstance,
  terms: readonly string[],
  most: number,
): Promise<Pick<TextAnswer, 'hits' | 'hasMore'>> {
  const hits = new Map<string, TextHit>();
  let hasMore = false;
  for (const term of terms) {
    if (hits.size >= most) break;
    const { results } = await pagefind.search(term);
    // Pagefind answers without the words of a file that it cannot fetch, and says so nowhere.
    failedFiles?.throwIfAny();
    const asked = most - hits.size;
    hasMore ||= results.length > asked;
    const fragments = await Promise.all(results.slice(0, asked).map(({ data }) => data()));
    for (const fragment of fragments) {
      if (!hits.has(fragment.raw_url) && holds(fragment, term)) hits.set(fragment.raw_url, hitOf(fragment));
    }
  }
  return { hits: [...hits.values()], hasMore };
}

/** The pages that a query describes, if they may stand before what is named, and how many of them lead. */
async function describedBy(
  pagefind: PagefindInstance,
  query: string,
  answer: NamesAnswer | undefined,
): Promise<Pick<TextAnswer, 'hits' | 'leading'>> {
  const loaded = await import('./described-pages.ts').catch(() => undefined);
  // A help that did not load takes away no answer.
  if (!loaded) return { hits: [], leading: 0 };
  const search = async (word: string) => (await pagefind.search(word)).results;
  const { pages, leading } = await loaded.pagesBefore(answer && loaded.namedFirst(answer), {
    search,
    query,
    read: describedText,
  });
  failedFiles?.throwIfAny();
  return { hits: pages.map(hitOf), leading };
}

const holds = ({ content, meta }: Fragment, words: string): boolean =>
  holdsWords([content, meta.title, meta.names, meta.asked].join(' '), words);

const describedText = ({ raw_url, content, meta }: Fragment): DescribedText => ({
  path: raw_url,
  lines: [meta.title ?? '', ...(meta.names ?? '').split(', '), ...(meta.asked ?? '').split('; ')],
  text: content,
});

function hitOf(fragment: Fragment): TextHit {
  const { raw_url, meta } = fragment;
  const kind = (meta.kind ?? 'page') as EntryKind;
  return { path: raw_url, title: meta.title ?? raw_url, kind, ...readExcerpt(kind, fragment) };
}
