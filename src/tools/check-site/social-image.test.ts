import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, type SamplePage, samplePage, sampleSite } from './sample-site.ts';
import type { Site } from './site.ts';
import { checkOwnImages, checkSocialTags, pngSize } from './social-image.ts';

const path = '/roles/coder/';
const problemsOf = (sample: SamplePage, changes: Partial<Site> = {}) => {
  const site = sampleSite({ [path]: sample }, changes);
  return checkSocialTags(pageOf(site, path), site).map(({ message }) => message);
};
const tags = samplePage(path)
  .split('\n')
  .filter((line) => line.includes('<meta property='))
  .join('\n');

test('A page with a card of its own is sound, and a page that nobody lists needs none', () => {
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(problemsOf({ socialTags: '', head: '<meta name="robots" content="noindex">' }), []);
});

const broken: [string, string, string, RegExp][] = [
  ['no picture', '<meta property="og:image" .*', '', /^The page names no picture/],
  ['a relative address', 'content="https[^"]*card.png"', 'content="/roles/coder/card.png"', /has no full address/],
  ['another site', 'content="https[^"]*card.png"', 'content="https://else.example/card.png"', /has no full address/],
  ['nothing there', 'coder/card.png', 'coder/none.png', /\/none\.png is not there/],
  ['another width', 'content="1200"', 'content="600"', /is 1200 by 630 pixels; the page says 600 by 630/],
  ['no alternative text', '<meta property="og:image:alt" .*', '', /^The page has no og:image:alt\.$/],
  ['an empty description', 'og:description" content="[^"]*"', 'og:description" content=""', /no og:description/],
  ['no large picture', 'summary_large_image', 'summary', /does not ask for a large picture/],
  ['another address', 'og:url" content="[^"]*"', 'og:url" content="https://crosswalk.example/"', /would lead to/],
  ['another title', 'og:title" content="[^"]*"', 'og:title" content="Other"', /called otherwise/],
];
for (const [what, part, instead, message] of broken) {
  test(`The check finds a page with ${what}`, () => {
    const problems = problemsOf({ socialTags: tags.replace(new RegExp(part), instead) });
    assert.equal(problems.length, 1, problems.join());
    assert.match(problems[0] ?? '', message);
  });
}

test('The check finds a picture of another size and one that is too heavy', () => {
  const pictures = new Map([[`${path}card.png`, { width: 600, height: 315 }]]);
  assert.match(problemsOf({}, { pictures }).join(), /is 600 by 315 pixels; the page says 1200 by 630/);
  const weights = new Map([[`${path}card.png`, 61 * 1024]]);
  assert.deepEqual(problemsOf({}, { weights }), ['The picture /roles/coder/card.png weighs 61.0 of 60.0 kB.']);
});

test('The check finds two pages with one picture', () => {
  const site = sampleSite({ [path]: {}, '/roles/biller/': { socialTags: tags } });
  assert.deepEqual(
    checkOwnImages(site).map(({ page, message }) => `${page}: ${message}`),
    ['/roles/biller/: Its picture https://crosswalk.example/roles/coder/card.png is also that of /roles/coder/.'],
  );
});

test('The size of a PNG is read from its head, and other bytes have none', () => {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000004b000000276', 'hex');
  assert.deepEqual(pngSize(head), { width: 1200, height: 630 });
  assert.equal(pngSize(Buffer.from('no picture at all, only words')), undefined);
});
