import { contentTypes, withEncoding } from './content-types.ts';
import { hostFileNames } from './host-file-names.ts';
import { defaultCacheControl, type HeaderRule } from './security-headers.ts';

/** What the file needs to know. */
export interface CaddyFileOptions {
  readonly rules: readonly HeaderRule[];
  /** Where each address that moved leads, base included. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The path that the site lives under, with a slash at both ends. */
  readonly base: string;
}

/**
 * Writes what a site block of a Caddyfile imports: headers, types, redirects, compressed files, the page for unknown
 * addresses. The block itself says who it is and where the files lie (`root`); `src/tools/serve/README.md` has one.
 *
 * @param options The rules of the site.
 * @returns The text of the file.
 * @throws An error if a value holds what Caddy would read as a placeholder or as the end of a text.
 */
export function formatCaddyFile({ rules, redirects, base }: CaddyFileOptions): string {
  const here = base.slice(0, -1);
  return [
    '# Made by the build, for a site block to import. How: src/tools/serve/README.md',
    ...block('map {query} {asked}', ['"" ""', 'default ?{query}']),
    ...block('map {path} {moved}', [
      ...[...redirects].map(([from, to]) => `${quote(from)} ${quote(to)}`),
      'default ""',
    ]),
    ...block('route', [
      ...headerBlock('', { 'Cache-Control': defaultCacheControl }),
      ...Object.entries(contentTypes).flatMap(([ending, type]) => [
        `@${ending} path *.${ending}`,
        `header @${ending} Content-Type ${quote(withEncoding(type))}`,
      ]),
      // What stands later replaces what stands before.
      ...rules.flatMap(({ path, headers }) => headerBlock(path, headers)),
      '# Without it, what is sent as it is would not say that it can be had compressed.',
      ...block('header', ['Vary Accept-Encoding', 'defer']),
      '@moved expression {moved}.startsWith("/")',
      'redir @moved {moved}{asked} 301',
      ...(base === '/'
        ? []
        : [
            `redir ${here} ${base}{asked} 301`,
            `@outside not path ${base}*`,
            'error @outside 404',
            `uri strip_prefix ${here}`,
          ]),
      ...block('@folder', ['not path */', 'file {path}/index.html']),
      'redir @folder {http.request.orig_uri.path}/{asked} 301',
      '# Twins are made by the build, and only where they are smaller.',
      ...block('file_server', [
        `hide ${Object.values(hostFileNames).join(' ')}`,
        'precompressed br gzip',
        'disable_canonical_uris',
      ]),
    ]),
    ...block('handle_errors', [
      ...headerBlock('', { 'Cache-Control': defaultCacheControl, 'Content-Type': 'text/html; charset=utf-8' }),
      'rewrite * /404.html',
      'file_server',
    ]),
    '',
  ].join('\n');
}

/** Sets headers of the paths that a pattern matches; an empty one matches all. */
function headerBlock(pattern: string, headers: Readonly<Record<string, string>>): readonly string[] {
  return block(
    ['header', pattern].filter(Boolean).join(' '),
    Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`),
  );
}

function quote(value: string): string {
  if (/[`{}]/.test(value)) throw new Error(`Caddy would read a placeholder or the end of a text in “${value}”.`);
  return `\`${value}\``;
}

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
