import type { EntryKind } from '../../vocabulary/entry-kinds.ts';
import { sitePath } from '../site-path.ts';
import { FailedFiles } from './failed-files.ts';
import { holdsWords } from './holds-words.ts';
import type { TextHit } from './search-result.ts';
import type { WordHit } from './some-words.ts';
import { placeOfExcerpt, type TextFragment } from './text-place.ts';

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
  readonly meta: { readonly title?: string; readonly kind?: string; readonly names?: string };
}

/** In words. */
const excerptLength = 22;

/** How much a word counts in what Pagefind is told of a page, where 1 is its text. The kind is a label, not a name. */
const metaWeights = { title: 5, names: 4, kind: 0 };

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
  /** Whether more pages may hold the words. */
  readonly hasMore: boolean;
  /** Whether no page holds all words that were searched for, and these hold some. */
  readonly isPartial: boolean;
}

let starting: Promise<PagefindInstance> | undefined;

/** At most this many pages are shown that may hold some words only. */
const mostPartial = 3;

/**
 * Searches the texts of all pages, the first time after loading the index. After a failure the next call loads anew.
 * @param terms what is searched for, one after the other
 * @param most how many pages are returned at most, of all terms together
 * @param partly the query whose words are looked for one by one too; left out where names answer it
 * @returns the pages, best first, those of the first term before those of the next; no page twice
 * @throws where the index, or a part of it that this search needs, cannot be loaded
 */
export async function searchTexts(
  terms: readonly string[],
  most: number,
  partly: string | undefined,
): Promise<TextAnswer> {
  starting ??= startPagefind();
  try {
    const pagefind = await starting;
    const whole = await hitsOf(pagefind, terms, most);
    return partly === undefined ? whole : await withSomeWords(pagefind, partly, whole);
  } catch (error) {
    starting = undefined;
    throw error;
  }
}

async function hitsOf(pagefind: PagefindInstance, terms: readonly string[], most: number): Promise<TextAnswer> {
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
  return { hits: [...hits.values()], hasMore, isPartial: false };
}

/** Puts the pages that are most about the words of a query, each looked for by itself, before those that hold them all. */
async function withSomeWords(pagefind: PagefindInstance, query: string, whole: TextAnswer): Promise<TextAnswer> {
  const loaded = await import('./some-words.ts').catch(() => undefined);
  // A help that did not load takes away no answer.
  if (!loaded) return whole;
  const search = async (word: string) => (await pagefind.search(word)).results;
  const fragments = await loaded.pagesWithSomeWords(search, query, mostPartial, holds);
  failedFiles?.throwIfAny();
  const hits = new Map([...fragments.map(hitOf), ...whole.hits].map((hit) => [hit.path, hit]));
  return { ...whole, hits: [...hits.values()], isPartial: whole.hits.length === 0 && hits.size > 0 };
}

const holds = ({ content, meta }: Fragment, words: string): boolean =>
  holdsWords([content, meta.title, meta.names].join(' '), words);

function hitOf(fragment: Fragment): TextHit {
  const { raw_url, excerpt, meta } = fragment;
  const kind = (meta.kind ?? 'page') as EntryKind;
  return { path: raw_url, title: meta.title ?? raw_url, kind, excerpt, section: placeOfExcerpt(kind, fragment) };
}
