import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOfExcerpt, type TextFragment } from './text-place.ts';

const fragment = (excerpt: string, plain: string): TextFragment => ({
  content: 'You lead a team. You read charts & codes all day. Costs. A fee is due.',
  excerpt,
  plain_excerpt: plain,
  anchors: [
    { id: 'day', text: '', location: 4 },
    { id: 'what-it-costs', text: 'Costs', location: 11 },
  ],
});

test('An excerpt belongs to the section of its first marked word', () => {
  const found = fragment('team. You read <mark>charts</mark> &amp; codes', 'team. You read charts & codes');
  assert.deepEqual(placeOfExcerpt('role', found), { anchor: 'day', heading: 'A day' });
});

test('A heading that is part of the text names its section', () => {
  const found = fragment('Costs. A <mark>fee</mark> is due.', 'Costs. A fee is due.');
  assert.deepEqual(placeOfExcerpt('article', found), { anchor: 'what-it-costs', heading: 'Costs' });
});

test('The top of a page is no section', () => {
  assert.equal(placeOfExcerpt('role', fragment('You <mark>lead</mark> a', 'You lead a')), undefined);
});

test('A section without a heading is none, nor is a text that does not hold the excerpt', () => {
  const found = fragment('all <mark>day.</mark>', 'all day.');
  assert.equal(placeOfExcerpt('article', found), undefined);
  assert.equal(placeOfExcerpt('role', { ...found, plain_excerpt: 'something else' }), undefined);
});

test('An excerpt in which no word is marked leads to no section: the page is asked for with words that it does not say', () => {
  assert.equal(placeOfExcerpt('role', fragment('team. You read charts', 'team. You read charts')), undefined);
});
