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

/** What a channel or an item says for browsers: its title as a heading of HTML with a link, which RSS has no element for. */
const heading = (level: 'h1' | 'h2', opening: string): string =>
  opening.replace(
    /<title>([^<]+)<\/title>(?=(?:<description>[^<]*<\/description>)?<link>([^<]+)<\/link>)/,
    `$&<html:${level}><html:a href="$2">$1</html:a></html:${level}>`,
  );

/**
 * Puts the full text of every item into a feed, and headings that a reader who opens it in a browser can follow.
 *
 * @param feed The feed, each of whose items has one title and after it one link.
 * @param textOf Gives the HTML of the item with a link.
 * @returns The feed with a `content:encoded` in every item.
 */
export function withFullTexts(feed: string, textOf: (link: string) => string): string {
  return heading('h1', feed)
    .replace(
      '<rss ',
      '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:html="http://www.w3.org/1999/xhtml" ',
    )
    .replace(/<item>.*?<link>([^<]+)<\/link>.*?(?=<\/item>)/gs, (item, link: string) => {
      return `${heading('h2', item)}<content:encoded>${escapeXml(textOf(link))}</content:encoded>`;
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
