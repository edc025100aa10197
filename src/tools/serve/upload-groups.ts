import { typeOf } from '../../views/content-types.ts';
import { type HostedSite, headersFor } from './answer.ts';

/** Files that are stored with the same headers. */
export interface UploadGroup {
  readonly type: string;
  readonly cacheControl: string;
  /** The files by their path below the base, without a slash in front. */
  readonly files: readonly string[];
}

/** What is kept for ever by those who have it goes first, pages last: they ask for the rest. */
function stepOf(file: string, cacheControl: string): number {
  if (cacheControl.includes('immutable')) return 0;
  return file.endsWith('.html') ? 2 : 1;
}

/**
 * Says how the files of a site are stored where each carries its own type and caching, such as in a bucket.
 *
 * @param site What is hosted. Compressed twins are left out: such hosts do not choose among files.
 * @returns The groups in the order in which they must be there, so that no page asks for what is not there yet.
 */
export function uploadGroups(site: HostedSite): readonly UploadGroup[] {
  const files = [...site.files].filter((file) => !/\.(br|gz)$/.test(file)).sort();
  const grouped = Map.groupBy(files, (file) => {
    const headers = headersFor(site, site.base + file);

    const type = headers['Content-Type'] ?? typeOf(file) ?? 'application/octet-stream';
    const cacheControl = headers['Cache-Control'] ?? '';
    return JSON.stringify([stepOf(file, cacheControl), type, cacheControl]);
  });
  return [...grouped]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, members]) => {
      const [, type, cacheControl] = JSON.parse(key) as [number, string, string];
      return { type, cacheControl, files: members };
    });
}

/**
 * Names the folders whose files never change under their names: those of earlier releases may stay beside the new ones.
 *
 * @param site What is hosted.
 * @returns The folders below the base, as patterns such as `_astro/*`.
 */
export function keptFolders(site: HostedSite): readonly string[] {
  return site.headerRules
    .filter(({ path, headers }) => path.endsWith('/*') && headers['Cache-Control']?.includes('immutable'))
    .map(({ path }) => path.slice(site.base.length));
}
