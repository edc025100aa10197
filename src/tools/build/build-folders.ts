import { join } from 'node:path';
import { projectRoot } from '../steps/package-command.ts';
import type { BuildFolders } from './build-aside.ts';

/** Where this project builds: `.astro/` is as far from editors and from git as `dist/` is. */
export const buildFolders: BuildFolders = {
  site: join(projectRoot, 'dist'),
  workshop: join(projectRoot, '.astro', 'build'),
};
