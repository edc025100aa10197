import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a build needs on the disk at least, in megabytes: twice the site, since the last one stays until it is done. */
const leastMegabytes = 200;

/** The folder, or where it is not there yet, the one that it will be made in. */
const presentFolder = (folder: string): string => (existsSync(folder) ? folder : presentFolder(dirname(folder)));

/** How many megabytes are left on the disk that holds a folder, for whoever runs this. */
function megabytesLeft(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}

/**
 * What keeps a folder from being written to.
 *
 * @param folder The folder, which need not be there yet.
 * @param left How much is left on its disk, in megabytes.
 * @returns What is wrong and what to do; undefined where it can be written to.
 */
export function folderFault(folder: string, left: number = megabytesLeft(presentFolder(folder))): string | undefined {
  const present = presentFolder(folder);
  try {
    accessSync(present, constants.W_OK | constants.X_OK);
  } catch {
    return `The build may not write to ${present}. Give yourself the right to, or delete it if another user made it.`;
  }
  if (left >= leastMegabytes) return undefined;
  return `The disk with ${present} is full: ${left} MB are left, and a build needs ${leastMegabytes}. Make room, then build again.`;
}
