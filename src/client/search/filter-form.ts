import { buildElement } from '../build-element.ts';
import { type Choices, type CountedFacet, type SortOrder, sortOrders } from './result-filters.ts';

/** What the form says: the choices and the order. */
export interface FilterValues {
  readonly choices: Choices;
  readonly order: SortOrder;
}

function choice(label: string, name: string, options: readonly HTMLOptionElement[]): HTMLElement {
  return buildElement('label', {}, label, buildElement('select', { name }, ...options));
}

const facetChoice = ({ key, label, all, values }: CountedFacet, chosen: string): HTMLElement =>
  choice(label, key, [
    new Option(`All (${all})`, '', false, chosen === ''),
    ...values.map(({ value, label: text, count }) => new Option(`${text} (${count})`, value, false, chosen === value)),
  ]);

/** From this width on the choices stand open; below, the results come first. */
const wide = '(min-width: 48rem)';

/** The form above the results of the search page: one choice a facet, with counts, and the order. */
export class FilterForm {
  readonly #form = buildElement('form', { class: 'filters', 'aria-label': 'Narrow and sort' });
  readonly element = buildElement(
    'details',
    { class: 'search-filters', hidden: true, open: matchMedia(wide).matches },
    buildElement('summary', {}, 'Narrow and sort'),
    this.#form,
  );

  /** @param onChange called when the reader changes a choice or the order */
  constructor(onChange: (values: FilterValues) => void) {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => onChange(this.#read()));
  }

  /** Shows the facets that the results have; nothing where there is nothing to choose. The focused choice keeps the focus. */
  show(facets: readonly CountedFacet[], { choices, order }: FilterValues): void {
    const focused = this.#form.contains(document.activeElement)
      ? document.activeElement?.getAttribute('name')
      : undefined;
    const orders = Object.entries(sortOrders).map(([value, label]) => new Option(label, value, false, value === order));
    const isChosen = order !== 'best' || Object.values(choices).some((value) => value !== '');
    this.element.hidden = facets.length === 0;
    if (isChosen) this.element.open = true;
    this.#form.replaceChildren(
      ...facets.map((facet) => facetChoice(facet, choices[facet.key] ?? '')),
      choice('Sort by', 'sort', orders),
    );
    if (focused) this.#form.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(focused)}"]`)?.focus();
  }

  #read(): FilterValues {
    const { sort, ...choices } = Object.fromEntries(new FormData(this.#form)) as Record<string, string>;
    return { choices, order: (sort ?? 'best') as SortOrder };
  }
}
