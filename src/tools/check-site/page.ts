import {
  addressesIn,
  attributeOf,
  type Element,
  parseElements,
  readableText,
  relationsOf,
  textOf,
} from './elements.ts';

/** An address that an element of a page names. */
export interface Reference {
  /** The name of the element, such as `a` or `link`. */
  readonly element: string;
  /** The address, as it stands in the page. */
  readonly address: string;
}

/** What the rules ask of one page of the built site: everything here comes from a single parse. */
export interface Page {
  /** The address from the site’s base, such as `/careers/` or `/404.html`. */
  readonly path: string;
  readonly html: string;
  /** Everything the page says to readers, in one line. */
  readonly text: string;
  /**
   * What its main part says of its own in running text, in one line: without tables, navigation and pictures, and without
   * the blocks that many pages share (lists of sources and of related pages, what is there for print alone).
   */
  readonly mainText: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The canonical addresses; a sound page has one. */
  readonly canonicals: readonly string[];
  /** True if search engines are told to leave the page out. */
  readonly isNoindex: boolean;
  /** The Content-Security-Policy of the meta tag. */
  readonly policy: string | undefined;
  readonly headingsOfLevelOne: number;
  readonly ids: ReadonlySet<string>;
  /** What a reader can follow. */
  readonly links: readonly Reference[];
  /** What the browser loads on its own: images, styles, scripts, frames, icons. */
  readonly resources: readonly Reference[];
  /** What other machines are pointed at: canonical and alternate addresses, the picture of a shared link. */
  readonly pointers: readonly Reference[];
  /** The addresses of the scripts that run when the page loads, or are fetched for it in advance. */
  readonly scripts: readonly string[];
  /** Where scripts stand in the page itself, such as `<script>` or `<button onclick>`; data blocks do not count. */
  readonly inlineScripts: readonly string[];
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

/**
 * Reads a page into the model that the rules look at.
 *
 * @param path The page’s address from the site’s base.
 * @param html The text of the file.
 * @returns The model; what the page lacks is empty or undefined, since judging it is left to the rules.
 */
export function readPage(path: string, html: string): Page {
  const elements = parseElements(html);
  const byName = Map.groupBy(elements, ({ tagName }) => tagName);
  const named = (name: string): readonly Element[] => byName.get(name) ?? [];
  const metaContent = (attribute: string, value: string) => {
    const element = named('meta').find((candidate) => attributeOf(candidate, attribute)?.toLowerCase() === value);
    return element && attributeOf(element, 'content');
  };
  const related = (test: (relation: string) => boolean) =>
    named('link').filter((element) => relationsOf(element).some(test));
  const dataBlocks = named('script').filter(isStructuredData);

  return {
    path,
    html,
    text: named('body')
      .map((body) => readableText(body))
      .join(' '),
    mainText: named('main')
      .map((main) => readableText(main, isSharedBlock))
      .join(' '),
    title: named('title').map(textOf)[0] ?? '',
    description: metaContent('name', 'description'),
    canonicals: related((relation) => relation === 'canonical').flatMap((element) => addressesIn(element, ['href'])),
    isNoindex: /\bnoindex\b/i.test(metaContent('name', 'robots') ?? ''),
    policy: metaContent('http-equiv', 'content-security-policy'),
    headingsOfLevelOne: named('h1').length,
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    links: [...named('a'), ...named('area')].flatMap((element) => referencesIn(element, ['href'])),
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
    structuredData: dataBlocks.map(textOf),
    inlineStyles: named('style').map(textOf),
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
