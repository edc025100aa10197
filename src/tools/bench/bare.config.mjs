// @ts-check
/**
 * A bare Astro project with the same pages and components: what they cannot be built without, and no option, integration
 * or step of ours. Its search index is made by Pagefind’s command line afterwards.
 */
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteConfig } from '../../site.config.ts';

export default defineConfig({
  site: siteConfig.url,
  base: siteConfig.base,
  cacheDir: process.env.CROSSWALK_CACHE,
  markdown: { syntaxHighlight: false, processor: satteri() },
  integrations: [mdx()],
  vite: { plugins: [tailwindcss()] },
});
