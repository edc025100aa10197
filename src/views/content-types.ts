/** What the files of the site are, by their ending; hosts’ own lists lack some of them, or call them by an old name. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/**
 * The type of a file by the ending of its name; undefined where the site has no such files.
 *
 * @param name The name of the file, or its path.
 * @returns The type as a host sends it.
 */
export function typeOf(name: string): string | undefined {
  const type = contentTypes[name.slice(name.lastIndexOf('.') + 1)];
  return type && withEncoding(type);
}

/**
 * Whether a file shrinks when it is compressed, as texts do; pictures and fonts are compressed already.
 *
 * @param name The name of the file, or its path.
 */
export const isText = (name: string): boolean => /^text\/|json$|xml$/.test(typeOf(name)?.split(';')[0] ?? '');

/**
 * A type as a host sends it.
 *
 * @param type One of the types above.
 * @returns The type, with the encoding where it is text: everything here is written in UTF-8.
 */
export const withEncoding = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);
