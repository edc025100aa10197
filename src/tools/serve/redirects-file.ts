/** An address that moved. */
export interface Redirect {
  readonly to: string;
  readonly status: number;
}

/**
 * Reads the `_redirects` format of Netlify and Cloudflare Pages: on each line a path, where it leads, and a status.
 *
 * @param text The text of the file; `#` starts a comment. Placeholders and wildcards are not understood.
 * @returns What each path leads to; without a status a redirect is permanent (301).
 * @throws An error with the number of the first line that names no destination or no status of a redirect.
 */
export function parseRedirectsFile(text: string): ReadonlyMap<string, Redirect> {
  const redirects = new Map<string, Redirect>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [from, to, status = '301'] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!from) continue;
    if (!to) throw new Error(`_redirects:${index + 1}: “${from}” leads nowhere. Write: /from/ /to/ 301`);
    if (!/^30[12378]$/.test(status)) throw new Error(`_redirects:${index + 1}: ${status} is no status of a redirect.`);
    redirects.set(from, { to, status: Number(status) });
  }
  return redirects;
}
