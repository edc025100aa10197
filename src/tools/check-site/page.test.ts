import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIndexable, parsePage, readPage } from './page.ts';

const addresses = (html: string, list: 'links' | 'resources' | 'pointers') =>
  readPage('/a/', parsePage(html))[list].map(({ address }) => address);

test('Links are found where a reader without JavaScript finds them, and in templates', () => {
  const html = '<noscript><a href="/n/">n</a></noscript><template><a href="/t/">t</a></template><a>no address</a>';
  assert.deepEqual(addresses(html, 'links'), ['/n/', '/t/']);
});

test('Everything that a browser loads on its own is a resource', () => {
  const html = `<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><img src="/p.png" srcset="/p.png 1x, /p2.png 2x" alt="">
    <svg><use href="#mark"></use></svg><script src="/s.js"></script><iframe src="/f/"></iframe>`;
  assert.deepEqual(
    new Set(addresses(html, 'resources')),
    new Set(['/a.css', '/i.svg', '/p.png', '/p2.png', '#mark', '/s.js', '/f/']),
  );
});

test('Canonical and alternate addresses and the picture of a shared link are pointers', () => {
  const html = `<link rel="canonical" href="/a/"><link rel="alternate" type="application/rss+xml" href="/rss.xml">
    <meta property="og:image" content="/card.png">`;
  assert.deepEqual(addresses(html, 'pointers'), ['/a/', '/rss.xml', '/card.png']);
  assert.deepEqual(addresses(html, 'resources'), []);
});

test('Scripts are those of the page and those fetched in advance', () => {
  const html = '<link rel="modulepreload" href="/b.js"><script type="module" src="/a.js"></script>';
  assert.deepEqual(readPage('/a/', parsePage(html)).scripts, ['/a.js', '/b.js']);
});

test('References in the text are decoded', () => {
  assert.equal(readPage('/a/', parsePage('<title>Roles &amp; pay</title>')).title, 'Roles & pay');
});

test('The page of missing addresses and a noindex page may not be listed', () => {
  assert.ok(isIndexable(readPage('/a/', parsePage(''))));
  assert.ok(!isIndexable(readPage('/404.html', parsePage(''))));
  assert.ok(!isIndexable(readPage('/a/', parsePage('<meta name="robots" content="NOINDEX, follow">'))));
});
