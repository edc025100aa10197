import { placeKey } from './storage-keys.ts';

const remembered = (): string => {
  try {
    return localStorage.getItem(placeKey) ?? '';
  } catch {
    return '';
  }
};

const remember = (code: string): void => {
  try {
    if (code) localStorage.setItem(placeKey, code);
    else localStorage.removeItem(placeKey);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
};

/**
 * `<pay-by-place>`: adds a choice of state to the map and the table that stand inside it, and says what the table says
 * of the state chosen. The choice is remembered in the browser and never leaves it.
 */
export class PayByPlace extends HTMLElement {
  #select = document.createElement('select');
  #output = document.createElement('output');

  connectedCallback(): void {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[data-state]')];
    if (rows.length === 0 || this.#select.isConnected) return;
    this.#select.append(new Option('Choose a state', ''));
    for (const row of rows) this.#select.append(new Option(row.cells[0]?.textContent ?? '', row.dataset['state']));
    const label = document.createElement('label');
    label.textContent = 'Pay in ';
    label.append(this.#select);
    this.#output.setAttribute('aria-live', 'polite');
    this.prepend(label, this.#output);
    this.#select.value = remembered();
    this.#select.addEventListener('change', () => {
      remember(this.#select.value);
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const code = this.#select.value;
    for (const tile of this.querySelectorAll('[data-chosen]')) tile.removeAttribute('data-chosen');
    const row = code ? this.querySelector<HTMLTableRowElement>(`tbody tr[data-state="${CSS.escape(code)}"]`) : null;
    const tiles = [...this.querySelectorAll('.tiles g')];
    tiles.find(({ textContent }) => textContent?.trim() === code)?.setAttribute('data-chosen', '');
    if (!row) {
      this.#output.textContent = '';
      return;
    }
    const headings = [...this.querySelectorAll('thead th')].map((cell) => cell.textContent ?? '');
    const dollars = (text: string) => (/^\d/.test(text) ? `$${text}` : text);
    const values = [...row.cells]
      .slice(1)
      .map((cell, index) => `${headings[index + 1]} ${dollars(cell.textContent ?? '')}`);
    this.#output.textContent = `${row.cells[0]?.textContent}. ${values.join('; ')}.`;
  }
}

customElements.define('pay-by-place', PayByPlace);
