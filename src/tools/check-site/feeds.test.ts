import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeeds } from './feeds.ts';
import { sampleSite } from './sample-site.ts';

const item = (date: string, link = 'https://crosswalk.example/a/') =>
  `<item><title>A</title><link>${link}</link><guid>${link}#${date}</guid><description>What A says</description><pubDate>${date}</pubDate><content:encoded>&lt;p&gt;&lt;a href="https://crosswalk.example/"&gt;Home&lt;/a&gt;&lt;/p&gt;</content:encoded></item>`;
const [newer, older] = ['Sun, 22 Nov 2026 00:00:00 GMT', 'Sat, 21 Nov 2026 00:00:00 GMT'];
const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><link>https://crosswalk.example/</link><description>D</description><language>en-us</language><atom:link href="https://crosswalk.example/rss.xml" rel="self" type="application/rss+xml"/>${item(newer)}${item(older)}</channel></rss>`;

const messagesFor = (xml: string) =>
  checkFeeds(sampleSite({ '/a/': {} }, { feeds: new Map([['/rss.xml', xml]]) })).map(({ message }) => message);

test('A sound feed passes', () => {
  assert.deepEqual(messagesFor(feed), []);
});

const broken: [string, (xml: string) => string, RegExp][] = [
  ['an open element', (xml) => xml.replace('</channel>', ''), /not well formed: Unexpected close tag/],
  ['another format', (xml) => xml.replace('version="2.0"', 'version="0.92"'), /is not RSS 2\.0/],
  ['no language', (xml) => xml.replace('<language>en-us</language>', ''), /the channel has no language/],
  ['another address', (xml) => xml.replace('/rss.xml"', '/feed.xml"'), /does not say that it is https.*\/rss\.xml/],
  [
    'an undeclared prefix',
    (xml) => xml.replace(/ xmlns:content="[^"]*"/, ''),
    /xmlns:content is used and not declared/,
  ],
  ['no item', (xml) => xml.replace(/<item>.*<\/item>/, ''), /it has no item/],
  ['one guid twice', (xml) => xml.replaceAll(/<guid>[^<]*/g, '<guid>x'), /two items have one guid/],
  [
    'the oldest first',
    (xml) => xml.replace(`<pubDate>${newer}`, '<pubDate>Fri, 20 Nov 2026 00:00:00 GMT'),
    /newest item is not the first/,
  ],
  ['an item without a title', (xml) => xml.replace('<title>A</title>', ''), /has no title/],
  [
    'a link to nowhere',
    (xml) => xml.replace('<link>https://crosswalk.example/a/', '<link>https://crosswalk.example/b/'),
    /“A” leads to .*\/b\/, and nothing is there/,
  ],
  [
    'a link to a missing anchor',
    (xml) => xml.replace('<link>https://crosswalk.example/a/', '<link>https://crosswalk.example/a/#x'),
    /nothing is there/,
  ],
  [
    'a date of another form',
    (xml) => xml.replace(`<pubDate>${newer}`, '<pubDate>2026-11-22'),
    /which RSS does not know/,
  ],
  [
    'a relative address in its text',
    (xml) => xml.replace('href="https://crosswalk.example/"', 'href="/about/"'),
    /names \/about\/, which leads nowhere/,
  ],
];
for (const [what, breakFeed, message] of broken) {
  test(`The check finds a feed with ${what}`, () => {
    assert.match(messagesFor(breakFeed(feed)).join('\n'), message);
  });
}
