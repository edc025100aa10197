import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feedPaths } from '../../views/feeds.ts';
import { absoluteUrl } from '../../views/urls.ts';
import { feedHtml } from './feed-html.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface FeedTextsIntegration {
  readonly name: string;
  readonly hooks: { readonly 'astro:build:done': (options: { dir: URL }) => void };
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter);

/**
 * Puts the full text of every item into a feed.
 *
 * @param feed The feed, each of whose items has one link.
 * @param textOf Gives the HTML of the item with a link.
 * @returns The feed with a `content:encoded` in every item.
 */
export function withFullTexts(feed: string, textOf: (link: string) => string): string {
  return feed
    .replace('<rss ', '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" ')
    .replace(/<item>.*?<link>([^<]+)<\/link>.*?(?=<\/item>)/gs, (item, link: string) => {
      return `${item}<content:encoded>${escapeXml(textOf(link))}</content:encoded>`;
    });
}

/**
 * Makes the Astro integration that completes the feeds: full texts are taken from the built pages, so that a feed says
 * what the page says and nothing is rendered twice.
 */
export function feedTexts(): FeedTextsIntegration {
  return {
    name: 'crosswalk:feed-texts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pageAt = (link: string) =>
          join(root, link.slice(absoluteUrl('/').length).replace(/#.*/, ''), 'index.html');
        const textOf = (link: string) => feedHtml(readFileSync(pageAt(link), 'utf8'), link);
        for (const path of Object.values(feedPaths)) {
          const file = join(root, path);
          writeFileSync(file, withFullTexts(readFileSync(file, 'utf8'), textOf));
        }
      },
    },
  };
}
