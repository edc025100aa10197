import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styleHash } from '../../styles/style-hash.ts';
import { contentSecurityPolicy, responseHeaders } from '../../views/security-headers.ts';
import { parsePage, readPage } from './page.ts';
import { checkExternalLoads, checkInlineCode, checkStructuredData, checkStyleHashes } from './policy.ts';
import { pageOf, type SamplePage, sampleSite } from './sample-site.ts';

function siteWith(sample: SamplePage) {
  const site = sampleSite({ '/a/': sample });
  return { site, page: pageOf(site, '/a/') };
}

test('A style attribute is reported, once for each kind of element', () => {
  const { page } = siteWith({ body: '<p style="color:red">a</p><p style="color:red">b</p><b style="">c</b>' });
  assert.deepEqual(
    checkInlineCode(page).map(({ rule }) => rule),
    ['inline-style', 'inline-style'],
  );
});

test('A script in the page and a handler attribute are reported, data blocks are not', () => {
  const { page } = siteWith({
    head: '<script type="application/ld+json">{"@context":"https://schema.org"}</script><script src="/a.js"></script>',
    body: '<script>alert(1)</script><button onclick="go()">Go</button>',
  });
  assert.deepEqual(
    checkInlineCode(page).map(({ message }) => message.split(' holds')[0]),
    ['<script>', '<button onclick>'],
  );
});

test('A page that inlines a stylesheet is fine if both policies name its hash', () => {
  const css = 'a>b{content:"<"}';
  const styleHashes = [styleHash(css)];
  const html = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy({ for: 'meta', styleHashes })}"><style>${css}</style>`;
  const site = sampleSite({}, { headerRules: responseHeaders({ styleHashes, base: '/' }) });
  assert.deepEqual(checkStyleHashes(readPage('/a/', parsePage(html)), site), []);
});

test('A stylesheet whose hash the meta tag and the header lack is reported for both', () => {
  const { page, site } = siteWith({ head: '<style>p{color:red}</style>' });
  assert.deepEqual(
    checkStyleHashes(page, site).map(({ rule }) => rule),
    ['style-hash', 'style-hash'],
  );
});

test('A page without a policy is reported for the meta tag and for the header', () => {
  const site = sampleSite({}, { headerRules: [] });
  assert.deepEqual(
    checkStyleHashes(readPage('/a/', parsePage('<p>a')), site).map(({ rule }) => rule),
    ['policy', 'policy'],
  );
});

test('What a page loads from another site is reported, what it links to is not', () => {
  const { page, site } = siteWith({
    head: '<link rel="preconnect" href="https://fonts.example"><link rel="stylesheet" href="//cdn.example/a.css">',
    body: '<img src="https://crosswalk.example/a.png"><a href="https://www.bls.gov/">BLS</a><img srcset="/a.png 1x, https://b.example/b.png 2x">',
  });
  assert.equal(checkExternalLoads(page, site).length, 3);
});

test('Structured data that is not JSON or names no vocabulary is reported', () => {
  const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const { page } = siteWith({
    head: block('{"@context":"https://schema.org"}') + block('{,}') + block('{"a":1}') + block('null'),
  });
  assert.equal(checkStructuredData(page).length, 3);
});
