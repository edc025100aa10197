import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { headersForPath, parseHeadersFile } from '../../views/headers-file.ts';
import { hostFileNames } from '../../views/host-file-names.ts';
import { defaultCacheControl, type HeaderRule } from '../../views/security-headers.ts';
import { parseRedirectsFile, type Redirect } from './redirects-file.ts';

/** What a host knows of a built site before the first request. */
export interface HostedSite {
  /** The path that the site lives under, with a slash at both ends. */
  readonly base: string;
  /** The files by their path below the base, without a slash in front. */
  readonly files: ReadonlySet<string>;
  readonly headerRules: readonly HeaderRule[];
  readonly redirects: ReadonlyMap<string, Redirect>;
}

/** What to do with a request. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: number }
  | { readonly kind: 'not-found' };

/**
 * Reads what a host needs to know of a built site.
 *
 * @param root The folder of the built site.
 * @param base The path that it shall live under, with a slash at both ends.
 * @returns The files, and the rules of `_headers` and `_redirects` where they exist.
 * @throws An error that says what to run if there is no built site, or names the line of a rule that is wrong.
 */
export function readHostedSite(root: string, base: string): HostedSite {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(
      `There is no built site in ${root}. Build it first: npm run build (or npm start, which does both).`,
    );
  }
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    );
  const notHandedOut = new Set<string>(Object.values(hostFileNames));
  const read = (name: string) => (names.includes(name) ? readFileSync(join(root, name), 'utf8') : '');
  return {
    base,
    files: new Set(names.filter((name) => !notHandedOut.has(name))),
    headerRules: parseHeadersFile(read(hostFileNames.headers)),
    redirects: parseRedirectsFile(read(hostFileNames.redirects)),
  };
}

/**
 * Decides what a path gets, as static hosts do: redirects first, then the file, then the page that lacks its slash.
 *
 * @param site What is hosted.
 * @param path The path of the request from the root of the host, still encoded.
 * @returns What to do. A redirect to the slash is permanent.
 */
export function answerFor(site: HostedSite, path: string): Answer {
  const redirect = site.redirects.get(path);
  if (redirect) return { kind: 'redirect', ...redirect };
  if (`${path}/` === site.base) return { kind: 'redirect', to: site.base, status: 301 };
  if (!path.startsWith(site.base)) return { kind: 'not-found' };

  const name = decode(path.slice(site.base.length));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (site.files.has(file)) return { kind: 'file', file };
  if (site.files.has(`${file}/index.html`)) return { kind: 'redirect', to: `${path}/`, status: 301 };
  return { kind: 'not-found' };
}

/**
 * Gives the headers of a response, those of the rules and the hosts’ default for caching.
 *
 * @param site What is hosted.
 * @param path The path of the request from the root of the host.
 * @returns The value of each header, by name.
 */
export function headersFor(site: HostedSite, path: string): Readonly<Record<string, string>> {
  return { 'Cache-Control': defaultCacheControl, ...headersForPath(site.headerRules, path) };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
