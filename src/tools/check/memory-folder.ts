import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const place = fileURLToPath(new URL('../../../node_modules/.cache/crosswalk-check/', import.meta.url));

/** Where the check remembers what it read of a content folder; deleting it does no harm. */
export const memoryFolderOf = (folder: string): string =>
  join(place, createHash('sha1').update(resolve(folder)).digest('hex').slice(0, 12));
