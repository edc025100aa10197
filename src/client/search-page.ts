import { buildElement } from './build-element.ts';
import { FilterForm } from './search/filter-form.ts';
import { loadFilteredNames } from './search/load-filtered-names.ts';
import { loadStylesheet } from './search/load-stylesheet.ts';
import { type PageAddress, readAddress, writeAddress } from './search/page-address.ts';
import { choicesOf, countFacets, filterResults, sortOrders, sortResults } from './search/result-filters.ts';
import { groupResults } from './search/result-groups.ts';
import { ResultsPanel } from './search/results-panel.ts';
import { Search, type SearchProgress } from './search.ts';

const inputId = 'search-query';

/** How many pages texts may add at a time. */
const mostHits = 8;

/**
 * `<search-page>`: puts a field, filters and results before the list of indexes that stands inside it. The address says
 * all of it, and the back button leads through the queries that were finished with Enter.
 */
class SearchPage extends HTMLElement {
  readonly #input = buildElement('input', {
    id: inputId,
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #search = new Search(loadFilteredNames, mostHits, (progress) => this.#show(progress));
  readonly #panel = new ResultsPanel({
    id: 'search-results',
    role: 'link',
    search: this.#search,
    setWiden: (widen) => this.#go({ ...this.#address, widen }, 'push'),
  });
  readonly #filters = new FilterForm((values) => this.#refine({ ...this.#address, ...values }));
  /** What stands inside from the start: the indexes. They give way to results. */
  readonly #indexes = [...this.children];
  #address: PageAddress = readAddress('');
  /** Whether the reader has finished a query: the next one then gets an address of its own. */
  #isFinished = true;
  #progress: SearchProgress | undefined;

  async connectedCallback(): Promise<void> {
    if (this.#input.isConnected) return;
    await loadStylesheet();
    const form = buildElement(
      'form',
      { class: 'search-form', role: 'search' },
      buildElement('label', { for: inputId }, 'Search names, titles, credentials and texts'),
      this.#input,
      buildElement('button', { type: 'submit' }, 'Search'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isFinished = true;
    });
    this.#input.addEventListener('input', () => {
      this.#go({ ...this.#address, widen: true, query: this.#input.value }, this.#isFinished ? 'push' : 'replace');
      this.#isFinished = false;
    });
    addEventListener('popstate', () => this.#read());
    this.prepend(form, this.#filters.element, this.#panel.element);
    this.#search.prepare();
    this.#read();
    if (this.#address.query === '') this.#input.focus({ preventScroll: true });
  }

  /** Searches for what the address says. */
  #read(): void {
    this.#address = readAddress(location.search);
    this.#input.value = this.#address.query;
    this.#panel.search(this.#address);
  }

  #go(address: PageAddress, how: 'push' | 'replace'): void {
    this.#write(address, how);
    this.#panel.search(address);
  }

  /** Shows the results that are there by other choices or in another order. */
  #refine(address: PageAddress): void {
    this.#write(address, 'replace');
    if (this.#progress) this.#show(this.#progress);
  }

  #write(address: PageAddress, how: 'push' | 'replace'): void {
    this.#address = address;
    const url = `${location.pathname}${writeAddress(address)}`;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  #show(progress: SearchProgress): void {
    this.#progress = progress;
    const { order } = this.#address;
    const choices = choicesOf(progress.facets, this.#address.choices);
    const shown = sortResults(filterResults(progress.results, choices), order);
    const isSorted = order !== 'best' && shown.length > 0;
    this.#filters.show(countFacets(progress.facets, progress.results, choices), { choices, order });
    this.#panel.show({
      progress,
      groups: isSorted ? [{ heading: sortOrders[order], results: shown }] : groupResults(shown),
    });
    for (const index of this.#indexes) index.toggleAttribute('hidden', progress.state !== 'idle');
  }
}

customElements.define('search-page', SearchPage);
