import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfflineFiles } from '../../client/offline/copy-plan.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface OfflineFilesIntegration {
  readonly name: string;
  readonly hooks: { readonly 'astro:build:done': (options: { dir: URL }) => Promise<void> };
}

/** Files outside of `_astro` that pages load. */
const looseAssets = ['/icon.svg', '/manifest.webmanifest'];

/**
 * The script of the service worker, ready for browsers. Its address never changes, so it is no part of the bundle.
 * @param isOffered whether readers may keep copies; if not, the worker that removes them stands in its place
 */
export function offlineWorker(isOffered: boolean): string {
  const file = `../../client/offline/${isOffered ? 'worker' : 'worker-removal'}.ts`;
  const source = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  return stripTypeScriptTypes(source)
    .replace(/^export \{\};\n/m, '')
    .replace(/^\s+\n/gm, '');
}

const foldersIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((member) => member.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Lists what a copy for reading offline may hold. */
export async function listOfflineFiles(site: string): Promise<OfflineFiles> {
  const assets = (await readdir(join(site, '_astro'))).filter((name) => !/\.(?:br|gz)$/.test(name)).sort();
  return {
    assets: [...assets.map((name) => `/_astro/${name}`), ...looseAssets],
    careers: await foldersIn(join(site, 'careers')),
    roles: await foldersIn(join(site, 'roles')),
    pairs: (await foldersIn(join(site, 'compare'))).filter((name) => name.includes('-vs-')),
  };
}

/** Makes the Astro integration that writes the service worker and the list of what it may keep. */
export function offlineFiles(isOffered: boolean): OfflineFilesIntegration {
  return {
    name: 'crosswalk:offline-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await writeFile(join(site, 'offline-worker.js'), offlineWorker(isOffered));
        await writeFile(join(site, 'offline-files.json'), JSON.stringify(await listOfflineFiles(site)));
      },
    },
  };
}
