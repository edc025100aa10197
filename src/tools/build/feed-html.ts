import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, parse, serialize } from 'parse5';
import { attributeOf, readableText } from '../check-site/elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a text needs in a feed reader; classes, ids and the like mean nothing there. */
const keptAttributes = new Set(['alt', 'colspan', 'datetime', 'href', 'rowspan', 'scope', 'src']);

/** Elements that do nothing without the scripts and styles of the site. */
const dropped = new Set(['button', 'form', 'script', 'style', 'template']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const textNode = (value: string): Node => defaultTreeAdapter.createTextNode(value);
const lineBreak = (): Node => defaultTreeAdapter.createElement('br', names.NS.HTML, []);

/** What stands for a node in a feed: notes that styles hide are left out, and a picture becomes the sentence that says it. */
function replacementOf(node: Node): readonly Node[] {
  if (!isElement(node)) return node.nodeName === '#comment' ? [] : [node];
  if (dropped.has(node.tagName) || attributeOf(node, 'role') === 'note') return [];
  if (node.tagName !== 'svg') return [node];
  const label = attributeOf(node, 'aria-label');
  return label === undefined ? [] : [lineBreak(), textNode(label)];
}

/** Makes an element and all below it fit for a feed, in place. */
function clean(element: Element, page: string): void {
  element.attrs = element.attrs
    .filter(({ name }) => keptAttributes.has(name))
    .map(({ name, value }) => ({
      name,
      value: name === 'href' || name === 'src' ? new URL(value, page).href : value,
    }));
  element.childNodes = element.childNodes.flatMap(replacementOf);
  for (const child of element.childNodes) {
    child.parentNode = element;
    if (isElement(child)) clean(child, page);
  }
  // An axis that was drawn leaves an item without words behind.
  element.childNodes = element.childNodes.filter(
    (child) => !isElement(child) || child.tagName !== 'li' || readableText(child) !== '',
  );
}

/** The first element that a test finds, in document order. */
function find(node: DefaultTreeAdapterTypes.ParentNode, test: (element: Element) => boolean): Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** The elements of a page that a link is about: the one it points at, or the text of an article and its sources. */
function elementsFor(document: DefaultTreeAdapterTypes.Document, link: string): readonly Element[] {
  const withId = (id: string) => find(document, (element) => attributeOf(element, 'id') === id);
  const fragment = decodeURIComponent(new URL(link).hash.slice(1));
  const isText = (element: Element) => attributeOf(element, 'class')?.split(' ').includes('prose') === true;
  const parts = fragment === '' ? [find(document, isText), withId('sources')] : [withId(fragment)];
  return parts.filter((part) => part !== undefined);
}

/**
 * Takes what a link is about out of its page, for a feed.
 *
 * @param html The page.
 * @param link Its full address, perhaps with the place on it; links are resolved against it.
 * @returns HTML that needs no styles and no scripts, with full addresses.
 * @throws where nothing is there.
 */
export function feedHtml(html: string, link: string): string {
  const elements = elementsFor(parse(html, { scriptingEnabled: false }), link);
  if (elements.length === 0) throw new Error(`${link} is in a feed, and no text is there.`);
  return elements
    .map((element) => {
      clean(element, link);
      return serialize(element).replace(/\s+/g, ' ').trim();
    })
    .join('\n');
}
