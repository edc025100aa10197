/** What a row is sorted by, read from it once. */
interface SortKeys {
  readonly row: HTMLElement;
  readonly title: string;
  readonly median: number;
}

type Order = (one: SortKeys, other: SortKeys) => number;

const { compare } = new Intl.Collator('en-US');
const byTitle: Order = (one, other) => compare(one.title, other.title);

/** By the value of the choice; rows with the same median stand by title. */
const orders: Readonly<Record<string, Order>> = {
  title: byTitle,
  median: (one, other) => other.median - one.median || byTitle(one, other),
};

const sortKeys = (row: HTMLElement): SortKeys => ({
  row,
  title: row.querySelector('.row-title')?.textContent?.trim() ?? '',
  median: Number(row.dataset['median'] ?? 0),
});

/**
 * `<filter-list>`: shows the choices inside it and hides the rows that do not fit them. Rows carry what they can be
 * chosen by as `data-<name>`, words parted by spaces. The choices stand in the address, so that they can be shared.
 */
export class FilterList extends HTMLElement {
  #rows: HTMLElement[] = [];
  /** Where each row stands without sorting. */
  #homes = new Map<HTMLElement, Element>();
  #selects: HTMLSelectElement[] = [];
  #sorted = document.createElement('ul');
  #sortedBy: string | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const panel = this.querySelector<HTMLElement>('search');
    if (!panel || this.#rows.length > 0) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('.rows > li')];
    for (const row of this.#rows) this.#homes.set(row, row.parentElement as Element);
    this.#selects = [...panel.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      // What the address does not ask for, somebody may have chosen before this script was there.
      const value = asked.get(select.name) ?? select.value;
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.#sorted.className = 'rows';
    panel.after(this.#sorted);
    panel.addEventListener('change', () => {
      const search = new URLSearchParams(this.#chosen());
      history.replaceState(null, '', search.size > 0 ? `?${search}` : location.pathname);
      // The choice is on the screen before the list answers it.
      requestAnimationFrame(() => setTimeout(() => this.#answer()));
    });
    this.#apply();
  }

  /** The choices that are not “All”, as pairs of name and value. */
  #chosen(): [string, string][] {
    return this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  }

  #answer(): void {
    this.#layOutWhatIsInSight();
    this.#apply();
  }

  #apply(): void {
    const chosen = this.#chosen();
    const filters = chosen.filter(([name]) => name !== 'sort');
    for (const row of this.#rows) {
      row.hidden = !filters.every(([name, value]) => row.getAttribute(`data-${name}`)?.split(' ').includes(value));
    }
    this.#sort(chosen.find(([name]) => name === 'sort')?.[1]);
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const count = this.querySelector('[data-count]');
    if (count) {
      count.textContent =
        shown === 0
          ? 'No role fits all of these. Set one of them back to “All”.'
          : `${shown} of ${this.#rows.length} roles`;
    }
  }

  /**
   * Lets the browser lay out and paint only the rows in sight until it has answered, which is half of what a choice
   * costs. The others keep the height that they had.
   */
  #layOutWhatIsInSight(): void {
    this.classList.add('answering');
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.classList.remove('answering'), 300);
  }

  /**
   * Sorted rows gather in one list of their own; without sorting each stands under its career again. Rows are moved only
   * when the order changes: each move makes the browser lay out the whole list again.
   */
  #sort(by: string | undefined): void {
    if (by !== this.#sortedBy) {
      this.#sortedBy = by;
      const order = by === undefined ? undefined : orders[by];
      if (order)
        this.#sorted.replaceChildren(
          ...this.#rows
            .map(sortKeys)
            .sort(order)
            .map(({ row }) => row),
        );
      else for (const [row, home] of this.#homes) home.append(row);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('.rows > li:not([hidden])') === null;
    }
  }
}

customElements.define('filter-list', FilterList);
