import { contentTypes } from './content-types.ts';
import { headersForPath } from './headers-file.ts';
import { hostFileNames } from './host-file-names.ts';
import { defaultCacheControl, type HeaderRule } from './security-headers.ts';

/** What of the types is text whose encoding must be said; nginx always says that of HTML. */
const encodedTypes = Object.values(contentTypes).filter((type) => /^text\/(?!html)/.test(type));

/** What the include needs to know. */
export interface NginxFileOptions {
  readonly rules: readonly HeaderRule[];
  /** Where each address that moved leads, base included. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The path that the site lives under, with a slash at both ends. */
  readonly base: string;
}

/**
 * Writes what an nginx `server` block includes: types, headers, redirects, the page for unknown addresses. The block
 * itself says where the files lie (`root`), who it is and how it encrypts; `src/tools/serve/README.md` has one.
 *
 * nginx drops every inherited header where a location adds one, so each location that adds any repeats them all.
 *
 * @param options The rules of the site.
 * @returns The text of the file.
 * @throws An error if a value holds what nginx would read as a variable.
 */
export function formatNginxFile(options: NginxFileOptions): string {
  const { rules, redirects, base } = options;
  const stripBase = base === '/' ? [] : [`rewrite ^${base.slice(0, -1).replaceAll('.', '\\.')}(/.*)$ $1 break;`];
  // The folder of a page without its slash is answered in @slash; a page itself without leaving the location.
  const sendFile = [...stripBase, `try_files $uri \${uri}index.html @slash;`];
  const special = rules.filter(({ path }) => path !== `${base}*`);
  return [
    '# Made by the build, for a server block to include. How: src/tools/serve/README.md',
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${encodedTypes.join(' ')};`,
    ...block(
      'types',
      Object.entries(contentTypes).map(([extension, type]) => `${type} ${extension};`),
    ),
    'default_type application/octet-stream;',
    '# Twins are made by the build, and only where they are smaller.',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    `error_page 404 ${base}404.html;`,
    ...headerLines(rules, base),
    '',
    ...block(`location ${base}`, sendFile),
    ...special.flatMap(({ path }) =>
      block(path.endsWith('*') ? `location ^~ ${path.slice(0, -1)}` : `location = ${path}`, [
        ...headerLines(rules, path.replace(/\*$/, '')),
        ...sendFile,
      ]),
    ),
    ...block('location @slash', [
      `if (-f $request_filename/index.html) { return 301 ${base.slice(0, -1)}$uri/$is_args$args; }`,
      'return 404;',
    ]),
    ...Object.values(hostFileNames).flatMap((name) => block(`location = ${base}${name}`, ['return 404;'])),
    ...(base === '/'
      ? []
      : [
          ...block(`location = ${base.slice(0, -1)}`, [`return 301 ${base}$is_args$args;`]),
          ...block('location /', ['return 404;']),
        ]),
    ...[...redirects].flatMap(([from, to]) => block(`location = ${from}`, [`return 301 ${to}$is_args$args;`])),
    '',
  ].join('\n');
}

/** The headers of a path, as lines. A type is no header that nginx adds: it is what a location says its files are. */
function headerLines(rules: readonly HeaderRule[], path: string): readonly string[] {
  const headers = { 'Cache-Control': defaultCacheControl, ...headersForPath(rules, path) };
  return Object.entries(headers).flatMap(([name, value]) =>
    name === 'Content-Type'
      ? ['types { }', `default_type ${quote(value)};`]
      : [`add_header ${name} ${quote(value)} always;`],
  );
}

function quote(value: string): string {
  if (value.includes('$')) throw new Error(`nginx would read a variable in the header value “${value}”.`);
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `    ${line}`), '}'];
}
