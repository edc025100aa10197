import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddressFault } from './site-address.ts';

test('An origin and a path between slashes are where a site can live', () => {
  for (const url of ['https://example.org', 'http://localhost:4321', 'https://example.org/']) {
    for (const base of ['/', '/crosswalk/', '/a.b/c-d_e~f/']) assert.equal(siteAddressFault(url, base), undefined);
  }
});

const faults: [url: string, base: string, said: RegExp][] = [
  [
    'example.org',
    '/',
    /^SITE_URL is "example\.org", which is no whole web address\. Write it like SITE_URL=https:\/\//,
  ],
  ['', '/', /^SITE_URL is ""/],
  ['ftp://example.org', '/', /^SITE_URL is "ftp:/],
  ['https://example.org/site', '/', /Write SITE_URL=https:\/\/example\.org\. The path .*: BASE_PATH=\/site\/\.$/],
  ['https://example.org/?a', '/', /Write SITE_URL=https:\/\/example\.org\.$/],
  ['https://example.org', 'site', /^BASE_PATH is "site"\..* Write it like BASE_PATH=\/site\/\.$/],
  ['https://example.org', '/site', /Write it like BASE_PATH=\/site\/\.$/],
  ['https://example.org', '//', /Write it like BASE_PATH=\/careers\/\.$/],
  ['https://example.org', '/my site/', /Write it like BASE_PATH=\/careers\/\.$/],
  ['https://example.org', '', /^BASE_PATH is ""/],
];
for (const [url, base, said] of faults) {
  test(`SITE_URL="${url}" and BASE_PATH="${base}" are refused with what to write`, () => {
    assert.match(siteAddressFault(url, base) ?? '', said);
  });
}
