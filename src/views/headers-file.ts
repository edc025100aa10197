import type { HeaderRule } from './security-headers.ts';

/**
 * Writes rules in the `_headers` format, which Netlify and Cloudflare Pages read.
 *
 * @param rules The rules, in the order in which they shall stand.
 * @returns The text of the file.
 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/**
 * Reads the `_headers` format: a path, then its headers, each on an indented line; `#` starts a comment line.
 *
 * @param text The text of the file.
 * @returns The rules, in the order of the file.
 * @throws An error with the number of the first line that is neither a path nor a header of one.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (content === line.trimEnd()) {
      if (!content.startsWith('/')) throw new Error(`_headers:${index + 1}: a path must start with a slash.`);
      rules.push({ path: content, headers: {} });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (!rule) throw new Error(`_headers:${index + 1}: a header must stand below a path.`);
    if (colon < 1) throw new Error(`_headers:${index + 1}: a header is written as “Name: value”.`);
    rule.headers[content.slice(0, colon)] = content.slice(colon + 1).trim();
  }
  return rules;
}

/**
 * Answers which headers a host sends for a path: those of every rule that matches, equal names joined by a comma.
 *
 * @param rules The rules of the file.
 * @param path The path of the request, from the root of the host.
 * @returns The value of each header, by name.
 */
export function headersForPath(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      result[name] = name in result ? `${result[name]}, ${value}` : value;
    }
  }
  return result;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
