import type { Element } from './elements.ts';

/** Attributes whose value, not only whose presence, decides which markup is sound. */
const decidingValues = new Set(['as', 'http-equiv', 'loading', 'method', 'name', 'rel', 'role', 'scope', 'type']);

/** How many elements around one are part of its shape. */
const ancestors = 3;

/** From here on a title is cut off in lists of results, by the rule `long-title` of html-validate. */
const longTitle = 70;

const childrenOf = (element: Element) =>
  'content' in element ? (element as unknown as { content: Element }).content.childNodes : element.childNodes;

/** The names of the children, as pairs of neighbors: which follow which, however often. */
function orderOfChildren(element: Element): string {
  const children = childrenOf(element);
  if (children.length === 0) return '';
  const pairs = new Set<string>();
  let before = '';
  for (const child of children) {
    const hasText = child.nodeName === '#text' && (child as { value: string }).value.trim() !== '';
    const name = 'tagName' in child ? child.tagName : hasText ? '#' : '';
    if (name === '') continue;
    pairs.add(`${before} ${name}`);
    before = name;
  }
  return [...pairs].sort().join();
}

function attributesOf({ attrs }: Element): string {
  if (attrs.length === 0) return '';
  return attrs
    .map(({ name, value }) => (decidingValues.has(name) ? `${name}=${value}` : value === '' ? `${name}=` : name))
    .sort()
    .join(' ');
}

/** The names of the elements around one, the outermost first. */
function placeOf(element: Element): string {
  let place = '';
  let parent = element.parentNode;
  for (let above = 0; above < ancestors && parent && 'tagName' in parent; above += 1) {
    place = `${parent.tagName}>${place}`;
    parent = parent.parentNode;
  }
  return place;
}

/**
 * Lists the shapes of markup on a page: each element with its place, its attributes and what stands in it, whatever the
 * texts and addresses say; the levels of its headings; and whether its title is long. Two pages with the same shapes are
 * both sound or both not by every rule that looks at markup, except for ids, which are checked on every page.
 *
 * @param elements All elements of the page.
 * @param title The page’s title.
 * @returns Each shape once.
 */
export function shapesOf(elements: readonly Element[], title: string): ReadonlySet<string> {
  const shapes = new Set<string>([title.length > longTitle ? 'long title' : 'title']);
  let level = 0;
  for (const element of elements) {
    shapes.add(`${placeOf(element)}${element.tagName}[${attributesOf(element)}]{${orderOfChildren(element)}}`);
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading === undefined) continue;
    shapes.add(`heading ${level} to ${heading}`);
    level = Number(heading);
  }
  return shapes;
}
