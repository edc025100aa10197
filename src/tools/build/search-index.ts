import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import type { PagefindPage } from '../../views/pagefind-page.ts';
import { writeTwins } from './compress-files.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface SearchIndexIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:done': (options: { config: { outDir: URL; base: string } }) => void;
    readonly 'astro:server:setup': (options: {
      server: DevelopmentServer;
      logger: { warn(message: string): void };
    }) => void;
    readonly 'astro:build:done': (options: { dir: URL; logger: { info(message: string): void } }) => Promise<void>;
  };
}

interface DevelopmentServer {
  readonly middlewares: { use(path: string, answer: ReturnType<typeof sirv>): void };
}

/**
 * What everybody who searches texts loads. These get their compressed twins with every build: a tenth of a second, and
 * no host compresses the first of them by itself.
 */
const firstFiles = ['pagefind/wasm.en.pagefind', 'pagefind/pagefind.js', 'names.json'];

const recordsFile = 'search-records.json';
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
const indexChunkSize = 2000;

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
    for (const page of pages) {
      const added = await index.addHTMLFile(page);
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${page.url}: ${added.errors.join('; ')}`);
    }
    // Pagefind’s own writing may still be under way when it says that it is done, and then the last file stays empty.
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not make its index: ${faults.join('; ')}`);
    for (const { path, content } of files) {
      if (unusedFiles.includes(path)) continue;
      const target = join(outputPath, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
}

/**
 * Indexes the texts of a built site: reads the records that the build wrote into it, writes the index beside the pages,
 * and takes the records out again.
 *
 * @param root The folder of the built site.
 * @returns How many records were indexed.
 * @throws As `writeTextIndex` does.
 */
export async function indexTexts(root: string): Promise<number> {
  const pages = JSON.parse(await readFile(join(root, recordsFile), 'utf8')) as PagefindPage[];
  await writeTextIndex(pages, join(root, indexFolder));
  await rm(join(root, recordsFile));
  await Promise.all(firstFiles.map((file) => writeTwins(join(root, file))));
  return pages.length;
}

/**
 * Makes the Astro integration of the full-text index, which is written after the pages. In development the index of the last build is served, since there is none yet.
 *
 * @returns The integration. It must stand before the one that compresses files.
 */
export function searchIndex(): SearchIndexIntegration {
  let built = '';
  let base = '/';
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
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexTexts(fileURLToPath(dir));
        logger.info(`${count} texts indexed for search`);
      },
    },
  };
}
