// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, logHandlers } from 'astro/config';
import { notedCards } from './src/layouts/noted-cards.ts';
import { siteConfig } from './src/site.config.ts';
import { buildNotes, nextCatalogue } from './src/store/build-notes.ts';
import { loadAgain } from './src/store/loader-call.ts';
import { baseLinks } from './src/tools/build/base-links.ts';
import { feedTexts } from './src/tools/build/feed-texts.ts';
import { hostFiles } from './src/tools/build/host-files.ts';
import { modulePreload } from './src/tools/build/module-preload.ts';
import { offlineFiles } from './src/tools/build/offline-files.ts';
import { pageOrder } from './src/tools/build/page-order.ts';
import { scrollTables } from './src/tools/build/scroll-tables.ts';
import { searchIndex } from './src/tools/build/search-index.ts';
import { siteIconFiles } from './src/tools/build/site-icons.ts';
import { sitemapOptions } from './src/tools/build/sitemap-options.ts';
import { socialCards } from './src/tools/build/social-cards.ts';
import { termLinks } from './src/tools/build/term-links.ts';
import { cacheFolder, defaultContentFolder } from './src/tools/content-folder.ts';
import { liveContent } from './src/tools/dev/live-content.ts';
import { readDatesRecord } from './src/tools/page-dates/dates-file.ts';

const contentFolder = defaultContentFolder(process.env);
const dates = readDatesRecord(contentFolder)?.pages ?? new Map();

export default defineConfig({
  site: siteConfig.url,
  base: siteConfig.base,
  cacheDir: cacheFolder(process.env),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  /** A build prints what needs attention: a line for every page would hide it, and take a twentieth of a large build. */
  ...(process.argv.includes('build') ? { logger: logHandlers.node({ level: 'warn' }) } : {}),
  build: { concurrency: 16, format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [baseLinks(siteConfig.base), termLinks(contentFolder, siteConfig.base), scrollTables()],
    }),
  },
  integrations: [
    pageOrder(),
    mdx(),
    sitemap(sitemapOptions(siteConfig.base, (path) => !buildNotes().unlisted.has(path), dates)),
    liveContent({ folder: contentFolder, base: siteConfig.base, loadAgain }),
    feedTexts(),
    siteIconFiles(),
    offlineFiles(siteConfig.offlineCopies),
    socialCards(notedCards),
    hostFiles(buildNotes),
    searchIndex(nextCatalogue),
  ],
  vite: {
    plugins: [tailwindcss(), modulePreload(siteConfig.base)],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        /** Constants are written where they are used: a script need not load the one that shares them. */
        optimization: { inlineConst: { mode: 'all', pass: 1 } },
        /** Every MDX text would log eight lines about a directive that does no harm. */
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
