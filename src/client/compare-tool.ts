import { readOptions, writeOptions } from '../domain/comparison-options.ts';
import { comparisonQuery, readComparisonSet } from '../domain/comparison-set.ts';
import { formatList } from '../domain/format-list.ts';
import { pairId, pairPath } from '../domain/pairs.ts';
import { buildElement } from './build-element.ts';
import { copyOf, fill, find } from './compare/fill-template.ts';
import { loadEntry } from './compare/load-entry.ts';
import { chosenOptions, type ShownComparison, showComparison } from './compare/show-comparison.ts';
import { showNotes } from './compare/show-notes.ts';
import { showShortlist } from './compare/show-shortlist.ts';
import { onShortlist, readShortlist, writeShortlist } from './shortlist.ts';
import { sitePath } from './site-path.ts';

/**
 * `<compare-tool>`: compares what the address asks for, `?with=a,b,c`, loading one file for each entry. How the rows
 * are sorted and weighed stands in the fragment, so that address and fragment together say all that is shown.
 */
export class CompareTool extends HTMLElement {
  #choices = new Map<string, { readonly title: string; readonly folder: string }>();
  #shown: ShownComparison | undefined;
  #run = 0;
  /** What the address asked for when it was last read or written. */
  #search = '';

  connectedCallback(): void {
    if (this.#choices.size > 0) return;
    for (const option of this.querySelectorAll<HTMLOptionElement>('optgroup option')) {
      const folder = option.parentElement?.dataset['folder'] ?? '';
      this.#choices.set(option.value, { title: option.text, folder });
    }
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('change', (event) => this.#change(event));
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => this.#follow());
    onShortlist(() => this.#showShortlist());
    this.#showShortlist();
    if (location.hash === '#shortlist') this.querySelector('#shortlist')?.scrollIntoView();
    this.#show();
  }

  #slot = (name: string): HTMLElement => find(this, `[data-slot="${name}"]`);

  #say(...parts: (string | Node)[]): void {
    this.#slot('progress').replaceChildren(...parts);
  }

  #showShortlist(): void {
    this.#slot('shortlist').replaceChildren(...showShortlist(this, readShortlist(), this.#choices));
  }

  /** Shows what the address has come to. A link inside the page takes the fragment only: the options stand there again. */
  #follow(): void {
    const { search, hash } = location;
    if (search !== this.#search || hash === '' || hash.includes('=')) this.#show();
    else if (this.#shown) {
      const options = writeOptions(chosenOptions(this.#shown.section));
      if (options) history.replaceState(null, '', `${search}${options}`);
    }
  }

  /** Shows what the address asks for. Resolves when it stands on the page or cannot. */
  async #show(): Promise<boolean> {
    this.#run += 1;
    const run = this.#run;
    this.#search = location.search;
    const set = readComparisonSet(location.search, (id) => this.#choices.has(id));
    const options = readOptions(location.hash);
    const titles = new Map([...this.#choices].map(([id, { title }]) => [id, title]));
    const selects = this.querySelectorAll<HTMLSelectElement>('.compare-form select');
    // What was chosen before this script arrived stays chosen.
    if (set.asked.length > 0) for (const [index, select] of selects.entries()) select.value = set.ids[index] ?? '';
    showNotes(this, set, titles).then((notes) => run === this.#run && this.#slot('notes').replaceChildren(...notes));
    this.#slot('comparison').replaceChildren();
    this.#shown = undefined;
    this.#say();
    if (set.tooMany || set.ids.length < 2) return false;
    if (set.unknown.length === 0) this.#address('replaceState', set.ids, location.hash);

    const wanted = set.ids.length;
    let loaded = 0;
    this.#say(`Loading ${wanted} entries.`, buildElement('progress', { max: String(wanted), 'aria-label': 'Loading' }));
    const answers = await Promise.allSettled(
      set.ids.map(async (id) => {
        const entry = await loadEntry(this.#choices.get(id)?.folder ?? '', id);
        loaded += 1;
        this.querySelector('progress')?.setAttribute('value', String(loaded));
        return entry;
      }),
    );
    if (run !== this.#run) return false;
    const entries = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (entries.length < wanted) {
      const failed = set.ids.filter((_, index) => answers[index]?.status === 'rejected');
      const names = formatList(failed.map((id) => titles.get(id) ?? id));
      this.#say(fill(copyOf(this, 'failed'), { names }));
      return false;
    }
    const [a = '', b = ''] = set.ids;
    const path = sitePath(pairPath(pairId(a, b)));
    const hasPage = wanted === 2 && document.querySelector(`a[href="${CSS.escape(path)}"]`) !== null;
    this.#shown = showComparison(this, entries, hasPage ? path : undefined, options);
    this.#slot('comparison').replaceChildren(this.#shown.section);
    document.title = `${this.#shown.title} compared`;
    this.#say(`Comparing ${this.#shown.title}.`);
    return true;
  }

  #address(how: 'pushState' | 'replaceState', ids: readonly string[], fragment: string): void {
    history[how](null, '', `${location.pathname}${comparisonQuery(ids)}${fragment}`);
    this.#search = location.search;
  }

  /** Asks for a set, and leads to it. */
  async #open(ids: readonly string[]): Promise<void> {
    if (ids.join() === this.#shown?.ids.join()) return;
    this.#address('pushState', ids, location.hash);
    if (await this.#show()) find(this, '#compared').focus();
    else if (ids.length === 0) this.#say('Choose at least two.');
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const ids = new FormData(event.target as HTMLFormElement).getAll('with[]').map(String);
    this.#open([...new Set(ids.filter((id) => id !== ''))]).then(() =>
      this.querySelector<HTMLElement>('#compared')?.focus(),
    );
  }

  #change(event: Event): void {
    if (!this.#shown?.section.contains(event.target as Node)) return;
    const options = chosenOptions(this.#shown.section);
    this.#address('replaceState', this.#shown.ids, writeOptions(options));
    this.#shown.update(options);
  }

  #click(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#act(button.dataset['do'] ?? '', button);
  }

  async #act(what: string, button: HTMLElement): Promise<void> {
    const kept = readShortlist();
    if (what === 'retry') {
      if (await this.#show()) find(this, '#compared').focus();
      return;
    }
    if (what === 'remove' || what === 'clear') {
      writeShortlist(what === 'clear' ? [] : kept.filter((id) => id !== (button as HTMLButtonElement).value));
      (this.querySelector<HTMLElement>('#shortlist-title') ?? find(this, '.compare-form select')).focus();
      return;
    }
    if (button.closest('#shortlist')) await this.#open(kept);
    const shown = this.#shown;
    if (!shown) return;
    if (what === 'keep') {
      const isKept = writeShortlist(shown.ids);
      this.#say(isKept ? 'Kept as your shortlist.' : 'Not kept: this browser does not let the page store anything.');
    } else if (what === 'print') print();
    else if (what === 'csv') await this.#save(shown);
    else if (what === 'link') {
      // Without https there is no clipboard: asking for it then fails like a refusal.
      const copy = async () => navigator.clipboard.writeText(location.href);
      await copy().then(
        () => this.#say('The link is copied.'),
        () => this.#say(`Copy the link from here: ${location.href}`),
      );
    }
  }

  async #save({ ids, csv }: ShownComparison): Promise<void> {
    const href = URL.createObjectURL(new Blob([await csv()], { type: 'text/csv' }));
    buildElement('a', { href, download: `${ids.join('-vs-')}.csv` }).click();
    URL.revokeObjectURL(href);
  }
}

customElements.define('compare-tool', CompareTool);
