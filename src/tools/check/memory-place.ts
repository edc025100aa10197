import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const places = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));

/** Where a check remembers what it read of a folder; deleting it does no harm. */
export const memoryPlaceOf = (check: 'crosswalk-check' | 'crosswalk-check-site', folder: string): string =>
  join(places, check, createHash('sha1').update(resolve(folder)).digest('hex').slice(0, 12));
