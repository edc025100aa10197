import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSite } from './sample-site.ts';
import { checkThinness, ownWords } from './thin.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const body = (own: number, shared = '') => ({ body: `<main><p>${words(own)}</p>${shared}</main>` });
const thinPages = (pages: Parameters<typeof sampleSite>[0]) =>
  [...sampleSite(pages).pages.values()].flatMap(checkThinness).map(({ page, rule }) => `${page} ${rule}`);

test('A role with 349 words and a comparison with 249 are thin, with one more they are not', () => {
  assert.deepEqual(
    thinPages({
      '/roles/a/': body(349),
      '/roles/b/': body(350),
      '/compare/a-vs-b/': body(249),
      '/compare/a-vs-c/': body(250),
    }),
    ['/roles/a/ thin-page', '/compare/a-vs-b/ thin-page'],
  );
});

test('Indexes, pages of other kinds and pages that search engines do not list may be short', () => {
  const noindex = '<meta name="robots" content="noindex">';
  assert.deepEqual(
    thinPages({ '/roles/': body(5), '/about/': body(5), '/roles/a/': { ...body(5), head: noindex } }),
    [],
  );
});

test('Tables, pictures, navigation, sources and related pages are not words of its own', () => {
  const shared = `<table><tr><td>a</td></tr></table><figure>b</figure><nav>c</nav>
    <section id="sources">d</section><section id="related">e</section><section hidden>f</section>`;
  const site = sampleSite({ '/roles/a/': body(3, shared) });
  assert.equal(ownWords([...site.pages.values()].find(({ path }) => path === '/roles/a/') as never), 3);
});
