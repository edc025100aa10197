import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a cache gave: how many pictures there were to draw anew. */
export interface PictureCache {
  /**
   * A picture by its digest: from the folder, or drawn and kept there.
   * @throws what `draw` throws.
   */
  take(digest: string, draw: () => Promise<Buffer>): Promise<Buffer>;
  /** How many pictures were drawn so far. */
  readonly drawn: number;
  /** Deletes what this build did not take, so that the folder stays as large as the site. */
  prune(): Promise<void>;
}

/**
 * Opens a folder of drawn pictures, one a digest. It may be deleted at any time.
 * @param folder made where it is missing.
 */
export async function openPictureCache(folder: string): Promise<PictureCache> {
  await mkdir(folder, { recursive: true });
  const known = new Set(await readdir(folder));
  const taken = new Set<string>();
  let drawn = 0;
  return {
    async take(digest, draw) {
      const name = `${digest}.png`;
      const kept = known.has(name) ? await readFile(join(folder, name)).catch(() => undefined) : undefined;
      taken.add(name);
      if (kept !== undefined && kept.length > 0) return kept;
      const picture = await draw();
      drawn += 1;
      await writeFile(join(folder, name), picture);
      return picture;
    },
    get drawn() {
      return drawn;
    },
    async prune() {
      for (const name of known) if (!taken.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}
