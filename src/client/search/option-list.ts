/** Moves through the options of a combobox whose input keeps the focus. */
export class OptionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;

  /**
   * @param input gets `aria-activedescendant`
   * @param list holds links with `role="option"`
   */
  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /** The option that Enter opens; none before the reader has moved to one. */
  get active(): HTMLAnchorElement | undefined {
    return this.#options().find((option) => option.getAttribute('aria-selected') === 'true');
  }

  /** Moves by a number of options, around the ends; the input itself lies between the last and the first. */
  move(by: number): void {
    const options = this.#options();
    const places = options.length + 1;
    const active = this.active;
    const place = active ? options.indexOf(active) : options.length;
    this.#activate(options[(place + by + places) % places]);
  }

  /** Makes the option with this address the active one again after the list was made anew; none where it is gone. */
  restore(address: string | undefined): void {
    this.#activate(address === undefined ? undefined : this.#options().find(({ href }) => href === address));
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #activate(next: HTMLAnchorElement | undefined): void {
    this.active?.setAttribute('aria-selected', 'false');
    next?.setAttribute('aria-selected', 'true');
    next?.scrollIntoView({ block: 'nearest' });
    if (next) this.#input.setAttribute('aria-activedescendant', next.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
