import type { HeaderRule } from '../../views/security-headers.ts';
import type { Redirect } from '../serve/redirects-file.ts';
import type { Page } from './page.ts';
import type { MarkupFault } from './validate-markup.ts';

/** The built site as the rules see it. Paths start at the site’s base, with a slash. */
export interface Site {
  /** Where the site will live, base path included. */
  readonly address: URL;
  /** The pages by path. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The pages that stand at addresses that moved and lead on, by path; they are not among the pages. */
  readonly redirectPages: ReadonlyMap<string, Page>;
  /**
   * What is wrong with the markup of pages, by path. Only some pages are looked at: so many that each shape of markup is
   * seen on one of them. They are looked at while the other rules are at work.
   */
  readonly markupFaults: Promise<ReadonlyMap<string, readonly MarkupFault[]>>;
  /** The paths of all files that are not pages. */
  readonly files: ReadonlySet<string>;
  /** The texts of the feeds, by path. */
  readonly feeds: ReadonlyMap<string, string>;
  /** The addresses that the sitemap lists. */
  readonly sitemap: readonly string[];
  /** The day of the last change that the sitemap gives for an address. */
  readonly sitemapDates: ReadonlyMap<string, string>;
  /** Where addresses that moved lead, by their path from the root of the host. */
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** What the hosts are told to send. */
  readonly headerRules: readonly HeaderRule[];
  /** The size of each page, script, stylesheet, picture and font as it travels, in bytes: text under brotli. */
  readonly weights: ReadonlyMap<string, number>;
  /** The size of each PNG in pixels. */
  readonly pictures: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** The scripts that each script imports before it runs. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Where an address leads: nowhere, to other sites, to this host but not this site, or into the site. */
export type Target =
  | { readonly kind: 'invalid' }
  | { readonly kind: 'external'; readonly scheme: string }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string };

/** What addresses from the root of the host lead to: most links of a site are written so, and say the same on every page. */
const rooted = new WeakMap<URL, Map<string, Target>>();

/**
 * Follows an address that stands in a page.
 *
 * @param site The site; its own full address counts as inside.
 * @param from The path of the page.
 * @param address The address, relative or not.
 * @returns Where it leads, with path and fragment decoded. Whether something is there is another question.
 */
export function resolveAddress(site: Pick<Site, 'address'>, from: string, address: string): Target {
  if (!address.startsWith('/')) return follow(site, from, address);
  const known = rooted.get(site.address) ?? new Map<string, Target>();
  rooted.set(site.address, known);
  const target = known.get(address) ?? follow(site, '/', address);
  known.set(address, target);
  return target;
}

function follow(site: Pick<Site, 'address'>, from: string, address: string): Target {
  const base = site.address.pathname;
  const url = URL.parse(address, new URL(from.slice(1), site.address));
  if (!url) return { kind: 'invalid' };
  if (url.origin !== site.address.origin) return { kind: 'external', scheme: url.protocol };
  if (!url.pathname.startsWith(base)) return { kind: 'outside-base' };
  try {
    const path = decodeURIComponent(url.pathname.slice(base.length - 1));
    return { kind: 'inside', path, fragment: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: 'invalid' };
  }
}
