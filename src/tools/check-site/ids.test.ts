import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIds } from './ids.ts';
import { parsePage, readPage } from './page.ts';
import { samplePage } from './sample-site.ts';

const messagesAbout = (body: string) =>
  checkIds(readPage('/a/', parsePage(samplePage('/a/', { body })))).map(({ message }) => message);

test('Ids that stand once, and references that find theirs, pass', () => {
  assert.deepEqual(messagesAbout('<label for="a b">x</label><input id="a"><input id="b">'), []);
});

test('An id that stands twice, and a reference that finds none, are reported', () => {
  assert.match(messagesAbout('<p id="a">x</p><p id="a">y</p>').join(), /“a” stands on more than one/);
  assert.match(messagesAbout('<section aria-labelledby="gone">x</section>').join(), /“gone”, which no element has/);
});
