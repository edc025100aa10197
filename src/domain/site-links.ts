/** Whether an address leads to another site, or starts a mail. */
export const isExternalLink = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Whether a path names a file, such as `/rss.xml`, rather than a page. */
export const isFilePath = (path: string): boolean => /\.[a-z0-9]+$/i.test(path);

/** A link within the site, taken apart. */
export interface SiteLink {
  /** The parts of the path: `['roles', 'ehr-analyst']`; empty for the home page. */
  readonly segments: readonly string[];
  /** The part after `#`, or undefined. */
  readonly anchor: string | undefined;
}

/**
 * Takes a link within the site apart.
 * @param url a link that starts with a slash or with `#`.
 * @returns undefined for links to other sites and to files.
 */
export function parseSiteLink(url: string): SiteLink | undefined {
  const [address = '', anchor] = url.split('#');
  const path = address.split('?')[0] ?? '';
  if (isExternalLink(url) || isFilePath(path) || !/^[/#]/.test(url)) return undefined;
  const inner = path.replace(/^\/|\/$/g, '');
  return { segments: inner === '' ? [] : inner.split('/'), anchor: anchor || undefined };
}
