import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedHtml } from './feed-html.ts';
import { withFullTexts } from './feed-texts.ts';

const address = 'https://crosswalk.example/articles/a/';
const page = (text: string) =>
  `<html><body><main><h1>A</h1><div class="prose wide">${text}</div><section id="sources"><h2>Sources</h2></section></main></body></html>`;
const htmlOf = (text: string) => feedHtml(page(text), address).split('\n')[0];

test('The text of an article and its sources are taken, and nothing around them', () => {
  assert.equal(feedHtml(page('<p>Text</p>'), address), '<p>Text</p>\n<h2>Sources</h2>');
  assert.throws(() => feedHtml('<main>no text</main>', address), /is in a feed, and no text is there/);
});

test('A link to a place on a page takes what stands there', () => {
  const changes =
    '<main><article id="a"><h2>A</h2></article><article id="b"><h2>B</h2><a href="#b">b</a></article></main>';
  const link = 'https://crosswalk.example/changes/#b';
  assert.equal(feedHtml(changes, link), `<h2>B</h2><a href="${link}">b</a>`);
  assert.throws(() => feedHtml(changes, 'https://crosswalk.example/changes/#c'), /no text is there/);
});

test('Addresses become full ones, those within the page too', () => {
  assert.equal(
    htmlOf('<a href="/roles/x/">x</a><a href="#source-1">1</a><img src="p.png" alt="p" loading="lazy">'),
    `<a href="https://crosswalk.example/roles/x/">x</a><a href="${address}#source-1">1</a><img src="${address}p.png" alt="p">`,
  );
});

test('What needs the site’s styles or scripts is left out, and a picture becomes its sentence', () => {
  assert.equal(
    htmlOf(
      '<p id="a" class="b">A <span class="term"><a href="/g/#t">term</a><span role="note">Its definition</span></span></p><button>Keep</button>',
    ),
    '<p>A <span><a href="https://crosswalk.example/g/#t">term</a></span></p>',
  );
  assert.equal(
    htmlOf(
      '<ul><li>Coders <svg role="img" aria-label="Median $1."><path d="M0 0"/></svg></li><li><svg aria-hidden="true"></svg></li></ul>',
    ),
    '<ul><li>Coders <br>Median $1.</li></ul>',
  );
});

test('Every item of a feed gets its own text, escaped, and a heading to follow; the feed declares what that needs', () => {
  const item = (name: string) =>
    `<item><title>${name} &amp; more</title><link>https://x.example/${name}/</link></item>`;
  const feed = `<rss version="2.0"><channel><title>All</title><description>D</description><link>https://x.example/</link>${item('a')}${item('b')}</channel></rss>`;
  const full = withFullTexts(feed, (link) => `<p>${link} &amp; more</p>`);
  assert.match(full, /^<rss xmlns:content="[^"]+\/content\/" xmlns:html="[^"]+\/xhtml" version="2\.0">/);
  assert.ok(full.includes('<html:h1><html:a href="https://x.example/">All</html:a></html:h1>'));
  assert.ok(full.includes('<html:h2><html:a href="https://x.example/b/">b &amp; more</html:a></html:h2>'));
  assert.equal(full.match(/<content:encoded>/g)?.length, 2);
  assert.ok(
    full.includes(
      '<content:encoded>&lt;p&gt;https://x.example/b/ &amp;amp; more&lt;/p&gt;</content:encoded></item></channel>',
    ),
  );
});
