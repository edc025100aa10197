import {
  addressesIn,
  attributeOf,
  type Element,
  parseElements,
  readableText,
  relationsOf,
  textOf,
} from './elements.ts';
import { referredIds, repeatedIds } from './ids.ts';
import { shinglesOf } from './shingles.ts';

/** An address that an element of a page names. */
export interface Reference {
  /** The name of the element, such as `a` or `link`. */
  readonly element: string;
  /** The address, as it stands in the page. */
  readonly address: string;
}

/** What a link is called. */
export interface LinkText {
  readonly address: string;
  readonly text: string;
  /** The number of the paragraph, list or table that it stands in; links of one block have one number. */
  readonly block: number;
}

/** What the rules ask of one page of the built site: everything here comes from a single parse, and is plain data. */
export interface Page {
  /** The address from the site’s base, such as `/careers/` or `/404.html`. */
  readonly path: string;
  /** How many elements a browser makes of it. */
  readonly elementCount: number;
  /** The name of the element that there is most of. */
  readonly commonestElement: string;
  /** Everything the page says to readers, in one line. */
  readonly text: string;
  /**
   * What its main part says of its own in running text, in one line: without tables, navigation and pictures, and without
   * the blocks that many pages share (lists of sources and of related pages, what is there for print alone).
   */
  readonly mainText: string;
  /** A number for each sequence of five words in that text, each once, in ascending order. */
  readonly shingles: Float64Array;
  readonly title: string;
  /** The language that the page says it is in; empty where it says none. */
  readonly language: string;
  /** Whether it names the address of a version in another language. */
  readonly hasLanguageVersions: boolean;
  readonly description: string | undefined;
  /** The canonical addresses; a sound page has one. */
  readonly canonicals: readonly string[];
  /** True if search engines are told to leave the page out. */
  readonly isNoindex: boolean;
  /** The address that the page leads on to by itself, and after how many seconds, as its meta tag says it. */
  readonly refresh: string | undefined;
  /** The Content-Security-Policy of the meta tag. */
  readonly policy: string | undefined;
  /** The levels of its headings, 1 to 6, in the order of the page. */
  readonly headings: readonly number[];
  readonly ids: ReadonlySet<string>;
  /** The classes that elements of the page carry. */
  readonly classes: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  /** The ids that attributes of the page refer to. */
  readonly referredIds: readonly string[];
  /** What a reader can follow. */
  readonly links: readonly Reference[];
  /** What each link to follow is called, by its `aria-label` or its text, and the paragraph, list or table it stands in. */
  readonly linkTexts: readonly LinkText[];
  /** What the browser loads on its own: images, styles, scripts, frames, icons. */
  readonly resources: readonly Reference[];
  /** What other machines are pointed at: canonical and alternate addresses, the picture of a shared link. */
  readonly pointers: readonly Reference[];
  /** The addresses of the scripts that run when the page loads, or are fetched for it in advance. */
  readonly scripts: readonly string[];
  /** Where scripts stand in the page itself, such as `<script>` or `<button onclick>`; data blocks do not count. */
  readonly inlineScripts: readonly string[];
  /** What the page says to services that show links to it: the name of a tag, such as `og:image` -> its content. */
  readonly socialTags: ReadonlyMap<string, string>;
  /** The texts of the JSON-LD blocks. */
  readonly structuredData: readonly string[];
  /** The texts of the inlined stylesheets. */
  readonly inlineStyles: readonly string[];
  /** The names of the elements that carry a `style` attribute. */
  readonly elementsWithStyle: readonly string[];
}

const loadingRelations = [
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'stylesheet',
];
const blocks = new Set(['article', 'dl', 'main', 'nav', 'ol', 'p', 'section', 'table', 'ul']);
const pointingMetaNames = ['og:image', 'og:url', 'twitter:image'];
const loadingAttributes: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** The address of a page from the site’s base, by the name of its file there. */
export const pagePath = (name: string): string => name.replace(/\/index\.html$/, '/');

/** A page, parsed: all its elements in document order, and the texts of its inlined stylesheets. */
export interface ParsedPage {
  readonly elements: readonly Element[];
  readonly sheets: readonly string[];
}

/** Parses a page. A third of it is its stylesheets, which say nothing about its elements: they are not parsed. */
export function parsePage(html: string): ParsedPage {
  const sheets: string[] = [];
  const unstyled = html.replace(/(<style\b[^>]*>)([\s\S]*?)(?=<\/style>)/g, (_, tag: string, sheet: string) => {
    sheets.push(sheet);
    return tag;
  });
  return { elements: parseElements(unstyled), sheets };
}

/**
 * Reads a page into the model that the rules look at.
 *
 * @param path The page’s address from the site’s base.
 * @param parsed The page.
 * @returns The model; what the page lacks is empty or undefined, since judging it is left to the rules.
 */
export function readPage(path: string, { elements, sheets }: ParsedPage): Page {
  const places = new Map(elements.map((element, place) => [element, place]));
  const byName = Map.groupBy(elements, ({ tagName }) => tagName);
  const named = (name: string): readonly Element[] => byName.get(name) ?? [];
  const metaContent = (attribute: string, value: string) => {
    const element = named('meta').find((candidate) => attributeOf(candidate, attribute)?.toLowerCase() === value);
    return element && attributeOf(element, 'content');
  };
  const related = (test: (relation: string) => boolean) =>
    named('link').filter((element) => relationsOf(element).some(test));
  const title = named('title').map(textOf)[0] ?? '';
  const dataBlocks = named('script').filter(isStructuredData);
  const mainText = named('main')
    .map((main) => readableText(main, isSharedBlock))
    .join(' ');

  return {
    path,
    elementCount: elements.length,
    commonestElement: [...byName].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '',
    text: named('body')
      .map((body) => readableText(body))
      .join(' '),
    mainText,
    shingles: shinglesOf(mainText),
    title,
    language: named('html').flatMap((element) => attributeOf(element, 'lang') ?? [])[0] ?? '',
    hasLanguageVersions: named('link').some((element) => attributeOf(element, 'hreflang') !== undefined),
    description: metaContent('name', 'description'),
    canonicals: related((relation) => relation === 'canonical').flatMap((element) => addressesIn(element, ['href'])),
    isNoindex: /\bnoindex\b/i.test(metaContent('name', 'robots') ?? ''),
    refresh: metaContent('http-equiv', 'refresh'),
    policy: metaContent('http-equiv', 'content-security-policy'),
    headings: elements
      .filter((element) => /^h[1-6]$/.test(element.tagName) && isShown(element))
      .map(({ tagName }) => Number(tagName[1])),
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    classes: new Set(elements.flatMap((element) => attributeOf(element, 'class')?.split(/\s+/) ?? [])),
    repeatedIds: repeatedIds(elements),
    referredIds: referredIds(elements),
    links: [...named('a'), ...named('area')].flatMap((element) => referencesIn(element, ['href'])),
    linkTexts: named('a').flatMap((element) => {
      const address = attributeOf(element, 'href');
      return address === undefined
        ? []
        : [{ address, text: nameOf(element), block: places.get(blockOf(element)) ?? -1 }];
    }),
    resources: [
      ...elements.flatMap((element) => referencesIn(element, loadingAttributes[element.tagName] ?? [])),
      ...related(isLoading).flatMap((element) => referencesIn(element, ['href'])),
    ],
    pointers: [
      ...related((relation) => !isLoading(relation)).flatMap((element) => referencesIn(element, ['href'])),
      ...named('meta')
        .filter((element) => pointingMetaNames.includes(metaNameOf(element)))
        .flatMap((element) => referencesIn(element, ['content'])),
    ],
    scripts: [
      ...named('script').flatMap((element) => addressesIn(element, ['src'])),
      ...related((relation) => relation === 'modulepreload').flatMap((element) => addressesIn(element, ['href'])),
    ],
    inlineScripts: [
      ...named('script')
        .filter((element) => attributeOf(element, 'src') === undefined && !isStructuredData(element))
        .map(() => '<script>'),
      ...elements.flatMap(({ tagName, attrs }) =>
        attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
      ),
    ],
    socialTags: new Map(
      named('meta')
        .map((element) => [metaNameOf(element), attributeOf(element, 'content') ?? ''] as const)
        .filter(([name]) => /^(?:og|twitter):/.test(name)),
    ),
    structuredData: dataBlocks.map(textOf),
    inlineStyles: sheets,
    elementsWithStyle: elements
      .filter((element) => attributeOf(element, 'style') !== undefined)
      .map(({ tagName }) => tagName),
  };
}

const sharedElements = ['figure', 'nav', 'svg', 'table'];
const sharedSections = ['related', 'sources'];

/** Whether many pages have this block, or it shows data rather than saying something. */
function isSharedBlock(element: Element): boolean {
  return (
    sharedElements.includes(element.tagName) ||
    sharedSections.includes(attributeOf(element, 'id') ?? '') ||
    attributeOf(element, 'hidden') !== undefined
  );
}

/**
 * Answers whether search engines may list a page.
 *
 * @param page Any page of the site.
 * @returns False for the page of missing addresses and for those that say noindex.
 */
export function isIndexable(page: Page): boolean {
  return !page.isNoindex && page.path !== '/404.html';
}

/** Whether an element stands in the page itself: what a template holds waits for a script. */
function isShown(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && ('tagName' in parent ? isShown(parent) : parent.nodeName === '#document');
}

/** What a link is called: its label, or the words and pictures in it. */
function nameOf(link: Element): string {
  const pictures = link.childNodes.flatMap((child) => ('tagName' in child ? (attributeOf(child, 'alt') ?? []) : []));
  return attributeOf(link, 'aria-label') ?? [readableText(link), ...pictures].join(' ').trim();
}

/** The paragraph, list, table or part of the page around a link: what a reader takes in together with it. */
function blockOf(link: Element): Element {
  let block = link;
  for (let parent = link.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    block = parent;
    if (blocks.has(parent.tagName)) break;
  }
  return block;
}

function isLoading(relation: string): boolean {
  return loadingRelations.includes(relation);
}

function isStructuredData(element: Element): boolean {
  return attributeOf(element, 'type') === 'application/ld+json';
}

function metaNameOf(element: Element): string {
  return attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
}

function referencesIn(element: Element, attributes: readonly string[]): readonly Reference[] {
  return addressesIn(element, attributes).map((address) => ({ element: element.tagName, address }));
}
