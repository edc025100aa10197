import { answerFromNames, type FacetLabels, type NamesAnswer, type NameTable } from '../domain/names-index.ts';
import type { NamesLoader } from './search/load-names.ts';
import { isInTexts, searchTexts, type TextAnswer } from './search/load-texts.ts';
import { joinLayers, labelOf, type SearchResult } from './search/search-result.ts';

/**
 * How far a search is. `loading`: some layer has not answered yet, results so far are shown; `failed`: some layer
 * cannot be loaded, results of the other are shown.
 */
export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** A layer of search: the names of pages, or their texts. */
export type SearchLayer = 'names' | 'texts';

/** What is searched for. */
export interface SearchRequest {
  readonly query: string;
  /** Whether equivalents are searched for too. */
  readonly widen: boolean;
}

/** What a search has come to. */
export interface SearchProgress extends SearchRequest {
  readonly state: SearchState;
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** The query without its slips of the pen, which was searched for instead. */
  readonly mended?: string | undefined;
  /** What was searched for beside the query’s own words. */
  readonly widened: readonly string[];
  readonly failed: readonly SearchLayer[];
  /** Whether the texts may hold more pages than are listed. */
  readonly hasMore: boolean;
  /** Whether what the texts add holds some words of the query only. */
  readonly isPartial: boolean;
  /** Names that look like a query which found nothing. */
  readonly near: readonly { readonly label: string; readonly path: string }[];
  readonly facets: readonly FacetLabels[];
}

/** Texts are asked for when typing pauses this long, in milliseconds; names answer every keystroke. */
const typingPause = 250;

/** At most this many equivalents are looked for in texts. */
const mostTexts = 3;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves when the letter that was typed is on the screen; at once where nothing is shown. */
const painted = (): Promise<void> =>
  new Promise((resolve) => (document.hidden ? resolve() : requestAnimationFrame(() => setTimeout(resolve))));

const noTexts: TextAnswer = { hits: [], leading: 0, hasMore: false, isPartial: false };

/** What a layer answers, or `undefined` where it fails. */
const orNothing = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined);

/** Searches both layers, and reports each step; a newer search silences the older. */
export class Search {
  readonly #report: (progress: SearchProgress) => void;
  readonly #hitsAtATime: number;
  #mostHits: number;
  readonly #loadNames: NamesLoader;
  #latest: SearchRequest = { query: '', widen: true };

  /**
   * @param loadNames called again for each search, until it has loaded
   * @param mostHits how many pages the texts may add, and how many more at a time
   * @param report called with every step of the latest search, and of no older one
   */
  constructor(loadNames: NamesLoader, mostHits: number, report: (progress: SearchProgress) => void) {
    this.#loadNames = loadNames;
    this.#hitsAtATime = mostHits;
    this.#mostHits = mostHits;
    this.#report = report;
  }

  /** Fetches the names ahead of the first keystroke. A failure shows when something is searched for. */
  prepare(): void {
    this.#loadNames('').catch(() => undefined);
  }

  /** Searches again for the latest request, loading again what failed to load. */
  retry(): Promise<void> {
    return this.#step({ ...this.#latest });
  }

  /** Adds more pages from the texts to the latest search. */
  more(): Promise<void> {
    this.#mostHits += this.#hitsAtATime;
    return this.#searchTexts({ ...this.#latest });
  }

  /** Searches. Resolves when both layers have answered or failed, or when a newer search has begun. */
  run(request: SearchRequest): Promise<void> {
    this.#mostHits = this.#hitsAtATime;
    return this.#step({ ...request });
  }

  async #step(request: SearchRequest): Promise<void> {
    this.#latest = request;
    const query = request.query.trim();
    if (query === '') {
      this.#report({ ...progressOf(request, 'loading', undefined, undefined, noTexts), state: 'idle' });
      return;
    }
    await painted();
    if (this.#latest !== request) return;
    const [names, answer] = await this.#answerFromNames(request);
    if (this.#latest !== request) return;
    this.#report(progressOf(request, 'loading', names, answer, noTexts));

    await pause(typingPause);
    if (this.#latest === request) await this.#searchTexts(request);
  }

  async #answerFromNames(request: SearchRequest): Promise<[names?: NameTable, answer?: NamesAnswer]> {
    const query = request.query.trim();
    const table = await orNothing(this.#loadNames(query));
    return table ? [table, answerFromNames(table, query, { widen: request.widen })] : [];
  }

  async #searchTexts(request: SearchRequest): Promise<void> {
    this.#latest = request;
    const [names, typed] = await this.#answerFromNames(request);
    const mended = names && request.widen ? await mend(names, request.query) : undefined;
    const { query, answer } = mended ?? { query: request.query, answer: typed };
    const terms = answer && answer.texts.length > 0 ? answer.texts.slice(0, mostTexts) : [query.trim()];
    const texts = await orNothing(searchTexts({ terms, most: this.#mostHits, query, answer }));
    const progress = {
      ...progressOf({ ...request, query }, 'ready', names, answer, texts),
      query: request.query,
      mended: mended?.query,
    };
    const near = names && progress.results.length === 0 ? await nearTo(names, request.query) : [];
    if (this.#latest === request) this.#report({ ...progress, near });
  }
}

/** A query without its slips of the pen, answered; `undefined` where it has none, or where they cannot be found. */
const mend = (names: NameTable, query: string) =>
  orNothing(import('./search/mend-query.ts').then(({ answerMended }) => answerMended(names, query, isInTexts)));

/** Names that look like a query. What finds them is fetched when a query has found nothing. */
async function nearTo(names: NameTable, query: string): Promise<SearchProgress['near']> {
  const finder = await orNothing(import('../domain/names-index/near-names.ts'));
  return finder?.nearNames(names, query).map((record) => ({ label: labelOf(record), path: record.path })) ?? [];
}

/** @param texts `undefined` where they cannot be searched */
function progressOf(
  request: SearchRequest,
  state: 'loading' | 'ready',
  names: NameTable | undefined,
  answer: NamesAnswer | undefined,
  texts: TextAnswer | undefined,
): SearchProgress {
  const results = joinLayers(names?.site, answer, texts ?? noTexts, request.query);
  const failed: SearchLayer[] = [...(names ? [] : ['names' as const]), ...(texts ? [] : ['texts' as const])];
  const isOver = state === 'ready';
  const isEmpty = isOver && results.length === 0 && failed.length === 0;
  return {
    ...request,
    state: isOver && failed.length > 0 ? 'failed' : isEmpty ? 'empty' : state,
    results,
    widened: answer?.widened ?? [],
    failed: isOver ? failed : [],
    hasMore: !!texts?.hasMore,
    isPartial: !!texts?.isPartial,
    near: [],
    facets: names?.site.facets ?? [],
  };
}
