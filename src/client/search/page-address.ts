import { type Choices, type SortOrder, sortOrders } from './result-filters.ts';

/** All that the address of the search page says. */
export interface PageAddress {
  readonly query: string;
  readonly widen: boolean;
  readonly order: SortOrder;
  readonly choices: Choices;
}

const reserved = ['q', 'only', 'sort'];

/** Reads the query string of the search page. Parameters it does not know may be choices of facets, which the names tell. */
export function readAddress(search: string): PageAddress {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? 'best';
  return {
    query: parameters.get('q') ?? '',
    widen: parameters.get('only') === null,
    order: Object.hasOwn(sortOrders, sort) ? (sort as SortOrder) : 'best',
    choices: Object.fromEntries([...parameters].filter(([key]) => !reserved.includes(key))),
  };
}

/** Writes the query string: what is not as at first, and nothing else. Empty, or with its question mark. */
export function writeAddress({ query, widen, order, choices }: PageAddress): string {
  const parameters = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...(widen ? [] : [['only', '1']]),
    ...(order === 'best' ? [] : [['sort', order]]),
    ...Object.entries(choices).filter(([, value]) => value !== ''),
  ]);
  return parameters.size > 0 ? `?${parameters}` : '';
}
