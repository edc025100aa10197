import { fileURLToPath } from 'node:url';

/** The folder that editors write in: `CROSSWALK_CONTENT` of the environment, or `content/` beside `src/`. */
export function defaultContentFolder(environment: NodeJS.ProcessEnv): string {
  return environment.CROSSWALK_CONTENT || fileURLToPath(new URL('../../content/', import.meta.url));
}
