import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { parseHeadersFile } from '../../views/headers-file.ts';
import { parseRedirectsFile } from '../serve/redirects-file.ts';
import { parseElements, textOf } from './elements.ts';
import type { Page } from './page.ts';
import type { PagesMemory } from './pages-memory.ts';
import { readPages } from './read-pages.ts';
import type { Site } from './site.ts';
import { pngSize } from './social-image.ts';
import { travellingBytes } from './travelling-bytes.ts';

/** Stands in for the address of a site whose home page does not say it; the rules then report that page. */
const unknownAddress = 'https://site.invalid/';

/**
 * Reads a built site, each page once.
 *
 * @param root The folder, such as `dist`.
 * @param memory What is known of its pages.
 * @returns The site. Its address, base path included, is the canonical address of its home page.
 * @throws An error that says what to run if there is no built site.
 */
export async function readSite(root: string, memory?: PagesMemory): Promise<Site> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${root}. Build it first: npm run build`);
  }
  await init;
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join('/', entry.parentPath.slice(root.length).split(sep).join('/'), entry.name))
    .filter((name) => !/\.(br|gz)$/.test(name))
    .sort();
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const twinSize = (name: string) => statSync(join(root, `${name}.br`), { throwIfNoEntry: false })?.size;

  const redirects = parseRedirectsFile(names.includes('/_redirects') ? read('/_redirects') : '');
  const {
    pages,
    weights: pageWeights,
    markupFaults,
  } = await readPages(
    root,
    names.filter((name) => name.endsWith('.html')),
    memory,
  );
  const weights = new Map(pageWeights);
  const pictures = new Map<string, { readonly width: number; readonly height: number }>();
  const imports = new Map<string, readonly string[]>();
  const readOne = async (name: string): Promise<void> => {
    if (/\.(?:css|js)$/.test(name)) {
      if (name.endsWith('.js')) imports.set(name, staticImportsOf(name, read(name)));
      weights.set(name, twinSize(name) ?? (await travellingBytes(readFileSync(join(root, name)))));
    } else if (/\.(?:avif|jpe?g|png|svg|webp|woff2?)$/.test(name)) {
      const bytes = readFileSync(join(root, name));
      weights.set(name, bytes.length);
      const size = pngSize(bytes);
      if (size) pictures.set(name, size);
    }
  };
  await Promise.all(names.map(readOne));
  const sitemapEntries = names
    .filter((name) => /^\/sitemap-(?:\w+-)?\d+\.xml$/.test(name))
    .flatMap((name) => entriesIn(read(name)));
  const address = new URL(pages.get('/')?.canonicals[0] ?? unknownAddress);
  const leadsOn = ([path, page]: readonly [string, Page]) =>
    page.refresh !== undefined && redirects.has(`${address.pathname}${path.slice(1)}`);
  return {
    address,
    pages: new Map([...pages].filter((entry) => !leadsOn(entry))),
    redirectPages: new Map([...pages].filter(leadsOn)),
    markupFaults,
    files: new Set(names.filter((name) => !name.endsWith('.html'))),
    feeds: new Map(names.filter((name) => /^\/(?!sitemap-)[^/]+\.xml$/.test(name)).map((name) => [name, read(name)])),
    sitemap: sitemapEntries.map(({ location }) => location),
    sitemapDates: new Map(
      sitemapEntries.flatMap(({ location, date }) => (date === undefined ? [] : [[location, date]])),
    ),
    redirects,
    headerRules: names.includes('/_headers') ? parseHeadersFile(read('/_headers')) : [],
    weights,
    pictures,
    imports,
  };
}

function staticImportsOf(path: string, code: string): readonly string[] {
  const [specifiers] = parse(code);
  return specifiers
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n }) => posix.resolve(posix.dirname(path), n ?? ''));
}

/** Sitemaps use no namespace prefix, so the HTML parser reads them well enough. */
function entriesIn(sitemap: string): readonly { readonly location: string; readonly date: string | undefined }[] {
  return parseElements(sitemap)
    .filter(({ tagName }) => tagName === 'url')
    .map((entry) => {
      const said = (name: string) => {
        const element = entry.childNodes.find((child) => child.nodeName === name);
        return element && 'tagName' in element ? textOf(element).trim() : undefined;
      };
      return { location: said('loc') ?? '', date: said('lastmod') };
    });
}
