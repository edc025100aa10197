import { siteConfig } from '../site.config.ts';

/** Where pages leave word for the integrations that run after them, in the same process. */
const unlistedKey = Symbol.for('crosswalk.unlisted-paths');
const notes = globalThis as { [unlistedKey]?: ReadonlySet<string> };

/** Leaves word which paths search engines are asked not to list, so that the sitemap leaves them out. */
export function noteUnlistedPaths(paths: readonly string[]): void {
  notes[unlistedKey] = new Set([...siteConfig.unlisted, ...paths]);
}

/** The paths that the sitemap leaves out. */
export const unlistedPaths = (): ReadonlySet<string> => notes[unlistedKey] ?? new Set(siteConfig.unlisted);
