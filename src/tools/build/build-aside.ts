import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The two folders of a build. Both must be on one file system, since only there a folder moves in one step. */
export interface BuildFolders {
  /** The finished site: whoever reads it finds a whole one, or none before the first build. */
  readonly site: string;
  /** Where sites are made. Nothing in it is of use to anybody but the next build. */
  readonly workshop: string;
}

/** The name of a folder that a process builds in. */
const buildingName = (process: number) => `building-${process}`;

/**
 * Makes a site in the workshop and puts it in the place of the last one when all of it is there.
 *
 * @param folders The site and the workshop.
 * @param make Writes a whole site into the folder it is given, which is empty. If it fails, the last site stays.
 * @returns When the new site is in its place.
 * @throws What `make` throws; an error if another process builds the same site.
 */
export async function buildAside(folders: BuildFolders, make: (folder: string) => Promise<void>): Promise<void> {
  const building = join(folders.workshop, buildingName(process.pid));
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  try {
    sweep(folders);
    await make(building);
    const ready = readyFolder(folders);
    rmSync(ready, { recursive: true, force: true });
    renameSync(building, ready);
    finishSwap(folders);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/**
 * Ends what a build left undone that was killed between taking the last site away and putting the new one there.
 * Whoever is about to read the site calls it first; it does nothing where nothing is undone.
 *
 * @param folders The site and the workshop.
 */
export function finishSwap(folders: BuildFolders): void {
  const { site } = folders;
  const [ready, last] = [readyFolder(folders), lastFolder(folders)];
  if (existsSync(ready)) {
    if (existsSync(site)) {
      rmSync(last, { recursive: true, force: true });
      renameSync(site, last);
    }
    renameSync(ready, site);
  }
  rmSync(last, { recursive: true, force: true });
}

/** Ends an unfinished swap and deletes what killed builds left. */
function sweep(folders: BuildFolders): void {
  for (const name of readdirSync(folders.workshop)) {
    const builder = Number(/^building-(\d+)$/.exec(name)?.[1]);
    if (!builder || builder === process.pid) continue;
    const folder = join(folders.workshop, name);
    if (isAlive(builder)) {
      throw new Error(
        `Process ${builder} is building this site. Wait for it; if that is no build, delete ${folder} and try again.`,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
  finishSwap(folders);
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A whole site that waits to take its place. */
const readyFolder = ({ workshop }: BuildFolders) => join(workshop, 'ready');
/** The site that had the place before. */
const lastFolder = ({ workshop }: BuildFolders) => join(workshop, 'last');
