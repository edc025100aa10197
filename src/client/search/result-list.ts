import { buildElement } from '../build-element.ts';
import { sitePath } from '../site-path.ts';
import type { TextPiece } from './marked-text.ts';
import type { ResultGroup } from './result-groups.ts';
import type { SearchResult } from './search-result.ts';

/**
 * How results stand in the page: as options of a combobox, which keeps the focus; or as a list of links to walk through.
 */
export type ResultRole = 'option' | 'link';

const nodesOf = (pieces: readonly TextPiece[]): Node[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? buildElement('mark', {}, text) : document.createTextNode(text)));

/** What the text of a page says, after the heading of the section that says it. */
function excerptOf({ excerpt, section }: SearchResult, heading: (heading: string, path: string) => Node): Node | false {
  if (excerpt.length === 0) return false;
  const before = section ? [heading(section.heading, section.path), document.createTextNode(': ')] : [];
  return buildElement('span', { class: 'search-excerpt' }, ...before, ...nodesOf(excerpt));
}

/**
 * A result. Its link carries the id `<list>-<place>`, by which a combobox points at it. An option is one link; in a list
 * the heading above an excerpt is a link of its own.
 */
function resultItem(result: SearchResult, role: ResultRole, id: string): HTMLElement {
  const isOption = role === 'option';
  const excerpt = excerptOf(result, (heading, path) =>
    isOption
      ? buildElement('strong', {}, heading)
      : buildElement('a', { class: 'search-section', href: sitePath(path) }, heading),
  );
  const link = buildElement(
    'a',
    {
      href: sitePath(result.path),
      id,
      role: isOption && 'option',
      'aria-selected': isOption && 'false',
      tabindex: isOption && '-1',
    },
    buildElement('span', { class: 'search-title' }, ...nodesOf(result.heading)),
    ' ',
    buildElement('span', { class: 'search-detail' }, result.detail),
    ' ',
    isOption && excerpt,
  );
  const attributes = { class: 'search-result', 'data-search-result': result.rank };
  return isOption
    ? buildElement('div', { ...attributes, role: 'presentation' }, link)
    : buildElement('li', attributes, link, excerpt);
}

/**
 * Makes the groups of a list of results.
 * @param list the id of the list that will hold them
 */
export function resultGroups(groups: readonly ResultGroup[], role: ResultRole, list: string): HTMLElement[] {
  let place = 0;
  return groups.map(({ heading, results }, index) => {
    const headingId = `${list}-group-${index}`;
    const items = results.map((result) => {
      place += 1;
      return resultItem(result, role, `${list}-${place}`);
    });
    return role === 'option'
      ? buildElement(
          'div',
          { role: 'group', 'aria-labelledby': headingId },
          buildElement('div', { id: headingId, role: 'presentation', class: 'search-group' }, heading),
          ...items,
        )
      : buildElement(
          'section',
          { 'aria-labelledby': headingId },
          buildElement('h2', { id: headingId, class: 'search-group' }, heading),
          buildElement('ol', {}, ...items),
        );
  });
}
