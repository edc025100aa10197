import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExcerpt, type TextFragment } from './text-place.ts';

const sectionOf = (kind: string, fragment: TextFragment) => readExcerpt(kind, fragment).section;
const excerptOf = (kind: string, fragment: TextFragment) => readExcerpt(kind, fragment).excerpt;
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
  assert.deepEqual(sectionOf('role', found), { anchor: 'day', heading: 'A day' });
});

test('A heading that is part of the text names its section', () => {
  const found = fragment('Costs. A <mark>fee</mark> is due.', 'Costs. A fee is due.');
  assert.deepEqual(sectionOf('article', found), { anchor: 'what-it-costs', heading: 'Costs' });
});

test('The top of a page is no section', () => {
  assert.equal(sectionOf('role', fragment('You <mark>lead</mark> a', 'You lead a')), undefined);
});

test('A section without a heading is none, nor is a text that does not hold the excerpt', () => {
  const found = fragment('all <mark>day.</mark>', 'all day.');
  assert.equal(sectionOf('article', found), undefined);
  assert.equal(sectionOf('role', { ...found, plain_excerpt: 'something else' }), undefined);
});

test('An excerpt in which no word is marked leads to no section: the page is asked for with words that it does not say', () => {
  assert.equal(sectionOf('role', fragment('team. You read charts', 'team. You read charts')), undefined);
});

test('An excerpt says where it breaks off inside a sentence', () => {
  assert.equal(
    excerptOf('role', fragment('lead a <mark>team.</mark> You', 'lead a team. You')),
    '…lead a <mark>team.</mark> You…',
  );
  const whole = 'You <mark>lead</mark> a team.';
  assert.equal(excerptOf('role', fragment(whole, 'You lead a team.')), whole);
  assert.equal(excerptOf('role', fragment('<mark>Costs.</mark> A', 'Costs. A')), '<mark>Costs.</mark> A…');
});
