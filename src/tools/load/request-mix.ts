/** What readers and programs ask a site for, by how often each is asked for among a hundred. */
const shares = [
  { name: 'pages', of: 70, pattern: /(?:^|\/)index\.html$/ },
  { name: 'search index', of: 20, pattern: /^(?:names\.json|pagefind\/(?!pagefind-worker).+)$/ },
  { name: 'open data', of: 10, pattern: /^data\/v1\/.+\.(?:json|csv)$/ },
] as const;

/** The name of a share of the mix. */
export type ShareName = (typeof shares)[number]['name'];

/** The requests of one share. */
export interface RequestShare {
  readonly name: ShareName;
  /** Paths from the base, without a slash in front. */
  readonly paths: readonly string[];
}

/**
 * Chooses what to ask a built site for: of each share so many different files, spread evenly over all it has.
 *
 * @param files The files of the site, by their path below the base.
 * @returns The shares, 70, 20 and 10 requests; fewer different ones where the site has fewer files.
 * @throws An error if the site has no file of a share, since a figure without it would mislead.
 */
export function requestMix(files: Iterable<string>): readonly RequestShare[] {
  const all = [...files].filter((file) => !/\.(?:br|gz)$/.test(file)).sort();
  return shares.map(({ name, of, pattern }) => {
    const fitting = all.filter((file) => pattern.test(file));
    if (fitting.length === 0) throw new Error(`The built site has no files for “${name}”.`);
    const paths = Array.from({ length: of }, (_, index) => fitting[Math.floor((index * fitting.length) / of)] ?? '');
    return { name, paths: paths.map((file) => file.replace(/(^|\/)index\.html$/, '$1')) };
  });
}

/**
 * Deals the shares out so that each is asked for throughout, not one after the other.
 *
 * @param requestShares The shares.
 * @returns All their paths, in an order that is the same for the same site.
 */
export function interleave(requestShares: readonly RequestShare[]): readonly string[] {
  return requestShares
    .flatMap(({ paths }) => paths.map((path, index) => ({ path, place: (index + 0.5) / paths.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ path }) => path);
}
