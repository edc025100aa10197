/** The name that all loaders of content go by, so that one call reaches them. */
export const loaderName = 'content';

/**
 * The call that makes Astro read changed files again, and write what pages are made from at once.
 * @param changed paths relative to the content folder, with forward slashes.
 */
export const loadAgain = (changed: readonly string[]) => ({ loaders: [loaderName], context: { changed } });

/** The files that a loader is asked to read again; undefined where it is to read all. */
export function changedFiles(asked: Readonly<Record<string, unknown>> | undefined): readonly string[] | undefined {
  const changed = asked?.['changed'];
  return Array.isArray(changed) ? changed.map(String) : undefined;
}
