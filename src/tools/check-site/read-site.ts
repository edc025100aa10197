import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { parseHeadersFile } from '../../views/headers-file.ts';
import { parseRedirectsFile } from '../serve/redirects-file.ts';
import { parseElements, textOf } from './elements.ts';
import { type Page, readPage } from './page.ts';
import type { Site } from './site.ts';

/** Stands in for the address of a site whose home page does not say it; the rules then report that page. */
const unknownAddress = 'https://site.invalid/';

/**
 * Reads a built site, each page once.
 *
 * @param root The folder, such as `dist`.
 * @returns The site. Its address, base path included, is the canonical address of its home page.
 * @throws An error that says what to run if there is no built site.
 */
export async function readSite(root: string): Promise<Site> {
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
  const travellingBytes = (name: string) => {
    const twin = join(root, `${name}.br`);
    return statSync(existsSync(twin) ? twin : join(root, name)).size;
  };

  const pages = new Map<string, Page>();
  const weights = new Map<string, number>();
  const imports = new Map<string, readonly string[]>();
  for (const name of names) {
    if (name.endsWith('.html')) {
      const path = name.replace(/\/index\.html$/, '/');
      pages.set(path, readPage(path, read(name)));
      weights.set(path, travellingBytes(name));
    } else if (name.endsWith('.js')) {
      weights.set(name, travellingBytes(name));
      imports.set(name, staticImportsOf(name, read(name)));
    }
  }
  const sitemapEntries = names
    .filter((name) => /^\/sitemap-(?:\w+-)?\d+\.xml$/.test(name))
    .flatMap((name) => entriesIn(read(name)));
  return {
    address: new URL(pages.get('/')?.canonicals[0] ?? unknownAddress),
    pages,
    files: new Set(names.filter((name) => !name.endsWith('.html'))),
    sitemap: sitemapEntries.map(({ location }) => location),
    sitemapDates: new Map(
      sitemapEntries.flatMap(({ location, date }) => (date === undefined ? [] : [[location, date]])),
    ),
    redirects: parseRedirectsFile(names.includes('/_redirects') ? read('/_redirects') : ''),
    headerRules: names.includes('/_headers') ? parseHeadersFile(read('/_headers')) : [],
    weights,
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
