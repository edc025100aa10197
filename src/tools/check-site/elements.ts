import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/**
 * Parses a page as a browser without JavaScript does, so that what stands in `<noscript>` counts too.
 *
 * @param html The text of the page.
 * @returns All its elements in document order, those inside templates included.
 */
export function parseElements(html: string): readonly Element[] {
  const elements: Element[] = [];
  collectElements(parse(html, { scriptingEnabled: false }), elements);
  return elements;
}

function collectElements(node: DefaultTreeAdapterTypes.Node, into: Element[]): void {
  if ('content' in node) collectElements(node.content, into);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) into.push(child);
    collectElements(child, into);
  }
}

/** Gives the value of an attribute, or undefined if the element does not carry it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Gives the text that stands directly in an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Elements that run on in the line; all others start a line of their own. */
const inlineElements = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);
/** Elements whose text nobody reads where it stands: code, copies for scripts, and notes beside the text. */
const isUnread = (element: Element): boolean =>
  ['script', 'style', 'template'].includes(element.tagName) || attributeOf(element, 'role') === 'note';

/**
 * Gives what an element says to readers, names of pictures (`aria-label`) included, as one line of words.
 *
 * @param element The element.
 * @param isLeftOut Which elements inside are left out, with all they hold.
 * @returns The text with single spaces.
 */
export function readableText(element: Element, isLeftOut: (inside: Element) => boolean = () => false): string {
  const pieces: string[] = [];
  const collect = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text') pieces.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('tagName' in node) || isUnread(node) || isLeftOut(node)) return;
    const gap = inlineElements.has(node.tagName) ? '' : ' ';
    const label = attributeOf(node, 'aria-label');
    pieces.push(gap, label === undefined ? '' : `${label} `);
    for (const child of node.childNodes) collect(child);
    pieces.push(gap);
  };
  collect(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** Gives the relations of a `<link>`, such as `['alternate']`, in lower case. */
export function relationsOf(element: Element): readonly string[] {
  return (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
}

/**
 * Lists the addresses in some attributes of an element.
 *
 * @param element The element.
 * @param attributes The names of attributes that hold an address, or, for `srcset`, several.
 * @returns The addresses as they stand in the page.
 */
export function addressesIn(element: Element, attributes: readonly string[]): readonly string[] {
  return attributes.flatMap((name) => {
    const value = attributeOf(element, name);
    if (value === undefined) return [];
    return name === 'srcset'
      ? value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? [])
      : [value];
  });
}
