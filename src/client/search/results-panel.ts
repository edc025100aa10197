import { buildElement } from '../build-element.ts';
import type { Search, SearchProgress, SearchRequest } from '../search.ts';
import type { ResultGroup } from './result-groups.ts';
import { type ResultRole, resultGroups } from './result-list.ts';
import { notesOf, readingNote, statusText } from './search-notes.ts';

/** The live region speaks when typing pauses this long, in milliseconds. */
const speakingPause = 500;

/** What a panel shows of a search. */
export interface PanelContent {
  readonly progress: SearchProgress;
  readonly groups: readonly ResultGroup[];
}

/** How a panel shows it. */
export interface PanelOptions {
  /** The id of the list, unique in the page. */
  readonly id: string;
  readonly role: ResultRole;
  readonly search: Search;
  /** Called when the reader asks to search with equivalents or without. */
  readonly setWiden: (widen: boolean) => void;
}

/** The part of the search that shows results: a live region, what else was searched for, the list, and notes. */
export class ResultsPanel {
  readonly list: HTMLElement;
  readonly element: HTMLElement;
  readonly #status = buildElement('p', { class: 'search-status', role: 'status' });
  readonly #widening = buildElement('p', { class: 'search-widening' });
  readonly #notes = buildElement('div');
  readonly #options: PanelOptions;
  #speaking = 0;

  constructor(options: PanelOptions) {
    this.#options = options;
    const roles = options.role === 'option' ? { role: 'listbox', 'aria-label': 'Results' } : {};
    this.list = buildElement('div', { id: options.id, class: 'search-results', 'data-search-state': 'idle', ...roles });
    this.element = buildElement('div', { class: 'search-panel' }, this.#status, this.#widening, this.list, this.#notes);
  }

  /** Adds results from the texts, and leads the reader to the first of them. */
  async #showMore(): Promise<void> {
    const places = () => this.list.querySelectorAll<HTMLElement>('[data-search-result] > a');
    const before = places().length;
    await this.#options.search.more();
    const after = places();
    (after[before] ?? after[after.length - 1])?.focus();
  }

  /** Searches. From here on the list says that what it holds is no answer any more. */
  search(request: SearchRequest): void {
    this.list.dataset['searchState'] = 'loading';
    this.#options.search.run(request);
  }

  /** Shows a step of a search. */
  show({ progress, groups }: PanelContent): void {
    const { id, role, search, setWiden } = this.#options;
    this.list.replaceChildren(...resultGroups(groups, role, id));
    this.list.dataset['searchState'] = progress.state;
    this.#widening.replaceChildren(...readingNote(progress, setWiden));
    this.#notes.replaceChildren(
      ...notesOf(progress, {
        retry: () => search.retry(),
        showMore: role === 'link' ? () => this.#showMore() : undefined,
      }),
    );
    const text = statusText(
      progress,
      groups.flatMap(({ results }) => results),
    );
    clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, speakingPause);
  }
}
