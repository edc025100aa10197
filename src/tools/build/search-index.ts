import { existsSync, globSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import type { Catalogue } from '../../domain/catalogue.ts';
import { type PagefindPage, pagefindPage } from '../../views/pagefind-page.ts';
import { searchRecords } from '../../views/search-records.ts';
import { writeTwins } from './compress-files.ts';
import { numberIndexFiles } from './number-index-files.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface SearchIndexIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:done': (options: { config: { outDir: URL; base: string } }) => void;
    readonly 'astro:server:setup': (options: {
      server: DevelopmentServer;
      logger: { warn(message: string): void };
    }) => void;
    readonly 'astro:build:start': () => void;
    readonly 'astro:build:done': (options: { dir: URL; logger: { info(message: string): void } }) => Promise<void>;
  };
}

interface DevelopmentServer {
  readonly middlewares: { use(path: string, answer: ReturnType<typeof sirv>): void };
}

/**
 * What everybody who searches texts loads. These get their compressed twins with every build, and so do the list of names
 * and all scripts, which are few: a fifth of a second. No host compresses the first of these files by itself.
 */
const firstFiles = ['wasm.en.pagefind', 'pagefind.js'];

const indexFolder = 'pagefind';

/** What Pagefind writes for its own user interfaces and its worker. Ours uses its JavaScript API in the page itself. */
const unusedFiles = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/**
 * How much of the index lies in one file; Pagefind’s own 20,000 make files of 25 kB, of which each word of a query takes
 * one. Pagefind reads this from the environment alone.
 */
const indexChunkSize = 1000;

/**
 * Makes a full-text index.
 *
 * @param pages What to index, in an order that does not change from run to run.
 * @param outputPath The folder to write it to.
 * @throws An error that names the page or the step that Pagefind refused.
 */
export async function writeTextIndex(pages: readonly PagefindPage[], outputPath: string): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = `${indexChunkSize}`;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}`);
    // Pagefind takes them one after the other, in this order, whether each is waited for or not.
    const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
    for (const [place, { errors: refusals }] of added.entries()) {
      if (refusals.length > 0) throw new Error(`Pagefind refused ${pages[place]?.url}: ${refusals.join('; ')}`);
    }
    // Pagefind’s own writing may still be under way when it says that it is done, and then the last file stays empty.
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not make its index: ${faults.join('; ')}`);
    const used = numberIndexFiles(files).filter(({ path }) => !unusedFiles.includes(path));
    const folders = new Set(used.map(({ path }) => dirname(join(outputPath, path))));
    await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
    await Promise.all(used.map(({ path, content }) => writeFile(join(outputPath, path), content)));
  } finally {
    await pagefind.close();
  }
}

/**
 * Lists what everybody who searches texts loads: the program, and the list of the index’s files.
 *
 * @param folder Where the index is.
 * @returns Paths.
 * @throws What the file system throws.
 */
export const firstFilesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => firstFiles.includes(name) || name.endsWith('.pf_meta'))
    .map((name) => join(folder, name));

/**
 * Makes the Astro integration of the full-text index. Pagefind works on another processor while the pages are made. In
 * development the index of the last build is served, since there is none yet.
 *
 * @param nextCatalogue Gives the catalogue as soon as the pages have it.
 * @returns The integration. It should stand last: what it waits for goes on while the others work.
 */
export function searchIndex(nextCatalogue: () => Promise<Catalogue>): SearchIndexIntegration {
  let built = '';
  let base = '/';
  let indexing: Promise<number> | undefined;
  return {
    name: 'crosswalk:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(built, indexFolder);
        if (!existsSync(folder)) logger.warn('Search finds names only: run a build once to have its index of texts.');
        server.middlewares.use(`${base}/${indexFolder}`, sirv(folder, { dev: true }));
      },
      'astro:build:start': () => {
        indexing = nextCatalogue().then(async (catalogue) => {
          const pages = searchRecords(catalogue).map(pagefindPage);
          await writeTextIndex(pages, join(built, indexFolder));
          return pages.length;
        });
        // What goes wrong is reported at the end, where the build waits for it.
        indexing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexing;
        const root = fileURLToPath(dir);
        const scripts = globSync('_astro/*.{js,css}', { cwd: root });
        const loaded = ['names.json', ...scripts].map((name) => join(root, name));
        await Promise.all([...loaded, ...firstFilesIn(join(built, indexFolder))].map(writeTwins));
        logger.info(`${count} texts indexed for search`);
      },
    },
  };
}
