import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks } from './links.ts';
import { pageOf, sampleSite } from './sample-site.ts';

/** The rules that complain about a link in `/careers/him/` of a site with a page `/roles/coder/`. */
function rulesAgainst(body: string, base = '/'): string[] {
  const site = sampleSite(
    { '/careers/him/': { body }, '/roles/coder/': { body: '<h1 id="pay">Coder</h1>' } },
    { address: new URL(base, 'https://crosswalk.example') },
  );
  const page = pageOf(site, '/careers/him/');
  return checkLinks({ ...page, pointers: [] }, site).map(({ rule }) => rule);
}

test('Links to pages, files, anchors and other sites are fine', () => {
  for (const address of [
    '/roles/coder/',
    '../../roles/coder/#pay',
    '/roles/coder/?place=TX',
    '/rss.xml',
    '#top',
    'https://crosswalk.example/roles/coder/',
    'https://www.bls.gov/oes/',
    'mailto:editors@crosswalk.example',
  ]) {
    assert.deepEqual(rulesAgainst(`<a href="${address}">x</a>`), [], address);
  }
});

const faults = [
  ['/roles/coders/', 'link-target'],
  ['/nothing.pdf', 'link-target'],
  ['/roles/coder', 'link-slash'],
  ['/roles/coder/index.html', 'link-slash'],
  ['/roles/coder/#wages', 'link-anchor'],
  ['#wages', 'link-anchor'],
  ['javascript:alert(1)', 'link-scheme'],
  ['data:text/html,x', 'link-scheme'],
  ['https://', 'link-address'],
  ['/%E0%A4%A', 'link-address'],
] as const;

for (const [address, rule] of faults) {
  test(`The link ${address} is reported as ${rule}`, () => {
    assert.deepEqual(rulesAgainst(`<a href="${address}">x</a>`), [rule]);
  });
}

test('A picture that is not there is reported', () => {
  assert.deepEqual(rulesAgainst('<img alt="" src="/a.png">'), ['link-target']);
});

test('Under a base path, a link without it is reported and one with it is fine', () => {
  assert.deepEqual(rulesAgainst('<a href="/roles/coder/">x</a>', '/crosswalk/'), ['link-base']);
  assert.deepEqual(rulesAgainst('<a href="/crosswalk/roles/coder/">x</a>', '/crosswalk/'), []);
});

test('A link that stands twice on a page is reported once', () => {
  assert.deepEqual(rulesAgainst('<a href="/a/">x</a><a href="/a/">y</a>'), ['link-target']);
});
