import assert from 'node:assert/strict';
import { test } from 'node:test';
import rss from '@astrojs/rss';
import { parseFeed } from '@rowanmanning/feed-parser';
import { linkCatalogue } from '../../domain/catalogue.ts';
import { exampleContent } from '../../domain/example-content.ts';
import { articlesFeed, changesFeed } from '../../views/feeds.ts';
import { withFullTexts } from './feed-texts.ts';

const catalogue = linkCatalogue(exampleContent());

for (const [name, feed] of [
  ['articles', articlesFeed],
  ['changes', changesFeed],
] as const) {
  test(`A library for feed readers understands the feed of ${name}, full texts included`, async () => {
    const made = feed(catalogue);
    const text = await (await rss(made)).text();
    const read = parseFeed(withFullTexts(text, (link) => `<p>Text of <a href="${link}">this</a> &amp; more</p>`));
    assert.deepEqual([read.meta.type, read.meta.version], ['rss', '2.0']);
    assert.equal(read.title, made.title);
    assert.deepEqual(
      read.items.map(({ title, url, published }) => [title, url, published?.toISOString()]),
      made.items.map(({ title, link, pubDate }) => [title, link, pubDate.toISOString()]),
    );
    assert.match(read.items[0]?.content ?? '', /^<p>Text of <a href="https:\/\/[^"]+">this<\/a> &(?:amp;)? more<\/p>$/);
  });
}
