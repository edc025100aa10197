import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** The folder that editors write in: `CROSSWALK_CONTENT` of the environment, or `content/` beside `src/`. */
export function defaultContentFolder(environment: NodeJS.ProcessEnv): string {
  return environment.CROSSWALK_CONTENT || fileURLToPath(new URL('../../content/', import.meta.url));
}

/**
 * The folder where Astro keeps what it read, for its next run: one for each content folder, since it takes the entries
 * of another folder for duplicates.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const named = environment.CROSSWALK_CONTENT;
  const place = './node_modules/.astro';
  return named ? `${place}/${createHash('sha256').update(named).digest('hex').slice(0, 12)}` : place;
}
