// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site.config.ts';
import { unlistedPaths } from './src/store/build-notes.ts';
import { baseLinks } from './src/tools/build/base-links.ts';
import { hostFiles } from './src/tools/build/host-files.ts';
import { scrollTables } from './src/tools/build/scroll-tables.ts';
import { searchIndex } from './src/tools/build/search-index.ts';
import { termLinks } from './src/tools/build/term-links.ts';
import { defaultContentFolder } from './src/tools/content-folder.ts';

const basePath = siteConfig.base.replace(/\/$/, '');

export default defineConfig({
  site: siteConfig.url,
  base: siteConfig.base,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16, format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [
        baseLinks(siteConfig.base),
        termLinks(defaultContentFolder(process.env), siteConfig.base),
        scrollTables(),
      ],
    }),
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !unlistedPaths().has(new URL(page).pathname.slice(basePath.length)) }),
    searchIndex(),
    hostFiles(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        /** Every MDX text would log eight lines about a directive that does no harm. */
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
