import {
  answerFromNames,
  type FacetLabels,
  type NamesAnswer,
  type NameTable,
  nearNames,
} from '../domain/names-index.ts';
import { loadNames } from './search/load-names.ts';
import { searchTexts } from './search/load-texts.ts';
import { joinLayers, labelOf, type SearchResult, type TextHit } from './search/search-result.ts';

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
  /** What was searched for beside the query’s own words. */
  readonly widened: readonly string[];
  readonly failed: readonly SearchLayer[];
  /** Names that look like a query which found nothing. */
  readonly near: readonly { readonly label: string; readonly path: string }[];
  readonly facets: readonly FacetLabels[];
}

/** Texts are asked for when typing pauses this long, in milliseconds; names answer every keystroke. */
const typingPause = 150;

/** At most this many equivalents are looked for in texts. */
const mostTexts = 3;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A text layer that says no more than that it failed. */
const failure = Symbol('failure');

async function orFailure<T>(answer: Promise<T>): Promise<T | typeof failure> {
  try {
    return await answer;
  } catch {
    return failure;
  }
}

/** Searches both layers, and reports each step; a newer search silences the older. */
export class Search {
  readonly #report: (progress: SearchProgress) => void;
  readonly #mostHits: number;
  #latest: SearchRequest = { query: '', widen: true };

  /**
   * @param mostHits how many pages the texts may add
   * @param report called with every step of the latest search, and of no older one
   */
  constructor(mostHits: number, report: (progress: SearchProgress) => void) {
    this.#mostHits = mostHits;
    this.#report = report;
  }

  /** Fetches the names ahead of the first keystroke. A failure shows when something is searched for. */
  prepare(): void {
    loadNames().catch(() => undefined);
  }

  /** Searches again for the latest request, loading again what failed to load. */
  retry(): Promise<void> {
    return this.run(this.#latest);
  }

  /** Searches. Resolves when both layers have answered or failed, or when a newer search has begun. */
  async run(request: SearchRequest): Promise<void> {
    this.#latest = request;
    const query = request.query.trim();
    if (query === '') {
      this.#report({ ...request, state: 'idle', results: [], widened: [], failed: [], near: [], facets: [] });
      return;
    }
    const table = await orFailure(loadNames());
    if (this.#latest !== request) return;
    const names = table === failure ? undefined : table;
    const answer = names && answerFromNames(names, query, { widen: request.widen });
    this.#report(progressOf(request, 'loading', names, answer, []));

    await pause(typingPause);
    if (this.#latest !== request) return;
    const terms = answer && answer.texts.length > 0 ? answer.texts.slice(0, mostTexts) : [query];
    const hits = await orFailure(searchTexts(terms, this.#mostHits));
    if (this.#latest !== request) return;
    this.#report(progressOf(request, 'ready', names, answer, hits));
  }
}

function progressOf(
  request: SearchRequest,
  state: 'loading' | 'ready',
  names: NameTable | undefined,
  answer: NamesAnswer | undefined,
  hits: readonly TextHit[] | typeof failure,
): SearchProgress {
  const results = joinLayers(names?.site, answer, hits === failure ? [] : hits, request.query);
  const failed: SearchLayer[] = [...(names ? [] : ['names' as const]), ...(hits === failure ? ['texts' as const] : [])];
  const isOver = state === 'ready';
  const isEmpty = isOver && results.length === 0 && failed.length === 0;
  return {
    ...request,
    state: isOver && failed.length > 0 ? 'failed' : isEmpty ? 'empty' : state,
    results,
    widened: answer?.widened ?? [],
    failed: isOver ? failed : [],
    near:
      isOver && names && results.length === 0
        ? nearNames(names, request.query).map((record) => ({ label: labelOf(record), path: record.path }))
        : [],
    facets: names?.site.facets ?? [],
  };
}
