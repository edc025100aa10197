import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinkTexts } from './link-texts.ts';
import { pageOf, sampleSite } from './sample-site.ts';

function messagesFor(body: string, head = ''): string[] {
  const site = sampleSite({ '/a/': { body: `<main><h1>A</h1>${body}</main>`, head }, '/b/': {}, '/c/': {} });
  return checkLinkTexts(pageOf(site, '/a/'), site).map(({ message }) => message);
}

test('Links that name their targets pass, and one name may lead to parts of one page', () => {
  assert.deepEqual(
    messagesFor('<a href="/b/">EHR analyst</a> <a href="/b/#x">EHR analyst</a> <a href="/c/">Coder</a>'),
    [],
  );
  assert.deepEqual(messagesFor('<a href="/b/"><img src="b.png" alt="EHR analyst"></a>'), []);
  assert.deepEqual(messagesFor('<a href="/b/" aria-label="EHR analyst">more</a>'), []);
});

for (const text of ['here', 'Read more …', 'more', 'Page', 'this page', 'Learn more »']) {
  test(`The check finds a link that says “${text}”`, () => {
    assert.match(messagesFor(`<a href="/b/">${text}</a>`).join(), /The link to \/b\/ says .*, which names nothing\./);
  });
}

test('The check finds a link without a text', () => {
  assert.deepEqual(messagesFor('<a href="/b/"><svg aria-hidden="true"></svg></a>'), ['The link to /b/ has no text.']);
  assert.deepEqual(messagesFor('<a href="/b/">→</a>'), ['The link to /b/ has no text.']);
});

test('The check finds links of one text in one block that lead to two pages', () => {
  const [first, second] = ['<a href="/b/">Coder</a>', '<a href="/c/">Coder</a>'];
  assert.deepEqual(messagesFor(`<ul><li>${first}</li><li>${second}</li></ul>`), ['“Coder” leads to /b/ and to /c/.']);
  assert.deepEqual(messagesFor(`<p>${first} or ${second}</p>`), ['“Coder” leads to /b/ and to /c/.']);
  assert.deepEqual(messagesFor(`<p>${first}</p><ul><li>${second}</li></ul>`), []);
});
