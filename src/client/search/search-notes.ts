import { siteIndexes } from '../../vocabulary/site-indexes.ts';
import { buildElement, type Child } from '../build-element.ts';
import type { SearchLayer, SearchProgress } from '../search.ts';
import { sitePath } from '../site-path.ts';
import { countInWords } from './result-groups.ts';
import type { SearchResult } from './search-result.ts';

const linkList = (links: readonly { readonly label: string; readonly path: string }[]): HTMLElement =>
  buildElement(
    'ul',
    { class: 'search-links' },
    ...links.map(({ label, path }) => buildElement('li', {}, buildElement('a', { href: sitePath(path) }, label))),
  );

function buttonFor(label: string, act: () => void): HTMLElement {
  const button = buildElement('button', { type: 'button' }, label);
  button.addEventListener('click', act);
  return button;
}

/** What is missing, said so that a reader knows how far to trust the list. */
const failureText: Readonly<Record<SearchLayer, string>> = {
  names: 'The names did not load: results come from texts; slips are not understood.',
  texts: 'The texts did not load: results come from names.',
};

const bothFailed = 'Search could not be loaded: you may be offline.';

/** What is to be said, and where to go on. */
const noteWithIndexes = (...says: readonly Child[]): HTMLElement =>
  buildElement(
    'div',
    { class: 'search-note' },
    ...says,
    buildElement('p', {}, 'The indexes list everything:'),
    linkList(Object.values(siteIndexes)),
  );

function failureNote({ failed }: SearchProgress, retry: () => void): HTMLElement {
  const [one, other] = failed;
  const text = one && !other ? failureText[one] : bothFailed;
  return noteWithIndexes(buildElement('p', {}, text, ' ', buttonFor('Try again', retry)));
}

function emptyNote({ query, near }: SearchProgress): HTMLElement {
  return noteWithIndexes(
    buildElement('p', {}, `Nothing here is called “${query}”, and no text holds these words.`),
    near.length > 0 && buildElement('p', {}, 'Did you mean'),
    near.length > 0 && linkList(near),
  );
}

/** What can be done about a search. */
export interface SearchActions {
  readonly retry: () => void;
  /** Left out where another page shows all results. */
  readonly showMore: (() => void) | undefined;
}

/** What is said under the results: what is missing, more of them, or where to go on when nothing was found. */
export function notesOf(progress: SearchProgress, { retry, showMore }: SearchActions): HTMLElement[] {
  if (progress.state === 'failed') return [failureNote(progress, retry)];
  if (progress.hasMore && showMore)
    return [buildElement('p', { class: 'search-note' }, buttonFor('More from the texts', showMore))];
  return progress.state === 'empty' ? [emptyNote(progress)] : [];
}

/**
 * How the query was read: that pages hold some of its words only, how it was mended, and what else was searched for, with
 * the way to search for the query’s own words alone, or back.
 */
export function readingNote(
  { query, widen, mended, widened, isPartial }: SearchProgress,
  setWiden: (widen: boolean) => void,
): Node[] {
  if (isPartial && mended === undefined)
    return [document.createTextNode('No page holds all of these words. These hold some of them.')];
  if (widen && mended === undefined && widened.length === 0) return [];
  const button = buttonFor(widen ? `Search only for “${query}”` : 'Search for equivalents too', () => setWiden(!widen));
  const instead = mended === undefined ? '' : `Searched for “${mended}”. `;
  const also = widened.length === 0 ? '' : `Also searched for: ${widened.join('; ')}. `;
  const text = widen ? `${instead}${also}` : `Searched only for “${query}”. `;
  return [document.createTextNode(text), button];
}

/**
 * What the live region says.
 * @param shown the results that are listed, which filters may have made fewer
 */
export function statusText({ state, failed }: SearchProgress, shown: readonly SearchResult[]): string {
  switch (state) {
    case 'idle':
      return '';
    case 'empty':
      return 'No results';
    case 'failed':
      return failed.length > 1 ? bothFailed : `${countInWords(shown)}. Part of the search did not load.`;
    default:
      if (shown.length > 0) return countInWords(shown);
      return state === 'loading' ? 'Searching' : 'No result fits these choices';
  }
}
