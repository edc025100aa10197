import type { EntryKind } from '../../vocabulary/entry-kinds.ts';
import { sitePath } from '../site-path.ts';
import { holdsWords } from './holds-words.ts';
import type { TextHit } from './search-result.ts';

/** The part of Pagefind’s JavaScript API that is used here. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    term: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

/** What Pagefind knows of a page. */
interface Fragment {
  /** The url as it was given to the index: without the site’s base. */
  readonly raw_url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly kind?: string; readonly names?: string };
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string | null }) => unknown;
}

/** In words. */
const excerptLength = 22;

/** How much a word counts in what Pagefind is told of a page, where 1 is its text. The kind is a label, not a name. */
const metaWeights = { title: 5, names: 4, kind: 0 };

/** Pagefind starts its worker from a plain address; under Trusted Types only this policy lets it, and only that file. */
function allowWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const worker = new URL(sitePath('/pagefind/pagefind-worker.js'), location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === worker ? url : null),
  });
}

let isWorkerAllowed = false;
let attempts = 0;

async function startPagefind(): Promise<Pagefind> {
  if (!isWorkerAllowed) allowWorker();
  isWorkerAllowed = true;
  // A browser keeps a failed import for good: a new attempt needs a new address.
  const retry = attempts === 0 ? '' : `?attempt=${attempts}`;
  attempts += 1;
  const address = sitePath(`/pagefind/pagefind.js${retry}`);
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}

let starting: Promise<Pagefind> | undefined;

/**
 * Searches the texts of all pages, the first time after loading the index. After a failure the next call loads anew.
 * @param terms what is searched for, one after the other
 * @param most how many pages are returned at most, of all terms together
 * @returns the pages, best first, those of the first term before those of the next; no page twice
 * @throws where the index, or a part of it that this search needs, cannot be loaded
 */
export async function searchTexts(terms: readonly string[], most: number): Promise<TextHit[]> {
  starting ??= startPagefind();
  try {
    return await hitsOf(await starting, terms, most);
  } catch (error) {
    starting = undefined;
    throw error;
  }
}

async function hitsOf(pagefind: Pagefind, terms: readonly string[], most: number): Promise<TextHit[]> {
  const hits = new Map<string, TextHit>();
  for (const term of terms) {
    if (hits.size >= most) break;
    const { results } = await pagefind.search(term);
    // Pagefind finds nothing, instead of failing, where it cannot fetch a part of its index.
    if (results.length === 0 && !navigator.onLine) throw new Error('A part of the index could not be fetched.');
    const fragments = await Promise.all(results.slice(0, most - hits.size).map(({ data }) => data()));
    for (const { raw_url, content, excerpt, meta } of fragments) {
      if (hits.has(raw_url) || !holdsWords([content, meta.title, meta.names].join(' '), term)) continue;
      const kind = (meta.kind ?? 'page') as EntryKind;
      hits.set(raw_url, { path: raw_url, title: meta.title ?? raw_url, kind, excerpt });
    }
  }
  return [...hits.values()];
}
