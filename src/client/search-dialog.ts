import { buildElement } from './build-element.ts';
import { loadNames } from './search/load-names.ts';
import { loadStylesheet } from './search/load-stylesheet.ts';
import { OptionList } from './search/option-list.ts';
import { groupResults } from './search/result-groups.ts';
import { ResultsPanel } from './search/results-panel.ts';
import { Search, type SearchProgress } from './search.ts';
import { sitePath } from './site-path.ts';

const listId = 'search-dialog-results';
const inputId = 'search-dialog-query';

/** How many pages texts may add here; the page of the search shows more. */
const mostHits = 5;
const mostInGroup = 5;

/** Keys that move through the results, and by how many. */
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** `<search-dialog>`: a modal dialog with a combobox over both layers of the search. Lives at the end of the page. */
class SearchDialog extends HTMLElement {
  readonly #input = buildElement('input', {
    id: inputId,
    name: 'q',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    'aria-describedby': `${inputId}-keys`,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #all = buildElement('a', { class: 'search-all', href: sitePath('/search/') }, 'All results, with filters');
  readonly #search = new Search(loadNames, mostHits, (progress) => this.#show(progress));
  readonly #panel = new ResultsPanel({
    id: listId,
    role: 'option',
    search: this.#search,
    setWiden: (widen) => this.#run(widen),
  });
  readonly #options = new OptionList(this.#input, this.#panel.list);
  readonly #dialog = this.#build();

  connectedCallback(): void {
    if (!this.#dialog.isConnected) this.append(this.#dialog);
  }

  /** Opens the dialog. On closing, the browser gives the focus back to where it was. */
  open(): void {
    if (this.#dialog.open) return;
    this.#search.prepare();
    this.#dialog.showModal();
    this.#input.select();
  }

  #build(): HTMLDialogElement {
    const close = buildElement('button', { type: 'button' }, 'Close');
    const form = buildElement(
      'form',
      { class: 'search-form', role: 'search', action: sitePath('/search/') },
      buildElement('label', { for: inputId }, 'Search names, titles, credentials and texts'),
      this.#input,
      close,
    );
    const keys = 'Arrow keys choose a result, Enter opens it. Enter in the field shows all results. Escape closes.';
    const dialog = buildElement(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      form,
      this.#panel.element,
      this.#all,
      buildElement('p', { id: `${inputId}-keys`, class: 'search-keys' }, keys),
    );
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      const isBackdrop = target === dialog;
      if (isBackdrop || (target as Element).closest('a')) dialog.close();
    });
    this.#input.addEventListener('input', () => this.#run(true));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    return dialog;
  }

  #onKey(event: KeyboardEvent): void {
    const by = moves[event.key];
    if (by !== undefined && !event.altKey) {
      event.preventDefault();
      this.#options.move(by);
    } else if (event.key === 'Enter' && this.#options.active) {
      event.preventDefault();
      this.#options.active.click();
    }
  }

  #run(widen: boolean): void {
    this.#panel.search({ query: this.#input.value, widen });
    this.#input.focus();
  }

  #show(progress: SearchProgress): void {
    const active = this.#options.active?.href;
    this.#panel.show({ progress, groups: groupResults(progress.results, mostInGroup) });
    this.#options.restore(active);
    this.#input.setAttribute('aria-expanded', String(progress.results.length > 0));
    const query = new URLSearchParams({ q: progress.query.trim() });
    this.#all.href = sitePath(progress.query.trim() === '' ? '/search/' : `/search/?${query}`);
  }
}

customElements.define('search-dialog', SearchDialog);

/**
 * Opens the search. On the page of the search, which has a field of its own, it leads there.
 * Nothing of the search is fetched before this is called.
 */
export async function openSearch(): Promise<void> {
  const ownField = document.querySelector<HTMLInputElement>('search-page input[name="q"]');
  if (ownField) {
    ownField.focus();
    ownField.select();
    return;
  }
  await loadStylesheet();
  const existing = document.querySelector<SearchDialog>('search-dialog');
  const dialog = existing ?? document.body.appendChild(new SearchDialog());
  dialog.open();
}
