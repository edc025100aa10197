import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHead } from './page-head.ts';
import { cardAlt, pairCard, rangeCard } from './social-card.ts';

const description = 'What the work is, what it asks for and what it pays, with a source beside every figure.';
const crumbs = [
  { label: 'Home', path: '/' },
  { label: 'Credentials', path: '/credentials/' },
  { label: 'RHIA', path: '/credentials/rhia/' },
];

test('A page without a picture of its own shows its name, its part of the site and its description', () => {
  const head = makeHead({ title: 'RHIA: work and pay', description, path: '/credentials/rhia/', crumbs });
  assert.deepEqual(head.card, { shape: 'title', title: 'RHIA', text: description, section: 'Credentials' });
  assert.equal(head.image.alt, 'RHIA');
  assert.match(head.image.url, /^https:\/\/.*\/credentials\/rhia\/card\.png$/);
});

test('The home page and the parts of the site belong to no part', () => {
  const part = makeHead({ title: 'Credentials', description, path: '/credentials/', crumbs: crumbs.slice(0, 2) });
  assert.equal(part.card?.section, '');
  assert.equal(makeHead({ title: 'a question', description, path: '/' }).card?.section, '');
});

test('A page that search engines may not list has no card of its own and shows that of the home page', () => {
  const head = makeHead({ title: 'Search', description, path: '/search/', crumbs, indexable: false });
  assert.equal(head.card, undefined);
  assert.equal(head.image.url, makeHead({ title: 'a question', description, path: '/' }).image.url);
});

test('A comparison names both sides and the three widest differences', () => {
  const card = pairCard(['EHR analyst', 'Coding auditor'], ['Records', 'Systems', 'Patients', 'Law']);
  assert.deepEqual(card, {
    shape: 'pair',
    names: ['EHR analyst', 'Coding auditor'],
    text: 'Furthest apart in records, systems, and patients',
  });
  assert.equal(cardAlt(card), 'EHR analyst beside Coding auditor. Furthest apart in records, systems, and patients.');
  assert.doesNotMatch(cardAlt(pairCard(['A', 'B'], [])), /Furthest/);
});

test('A role shows its first pay range alone and says the finding in words', () => {
  const row = { label: 'Coders', standIn: false, line: undefined, bar: undefined, median: undefined, sentence: '' };
  const chart = { ticks: [], rows: [row, { ...row, label: 'Others' }] };
  const card = rangeCard('Medical coder', { title: 'Half earn between $1 and $2', subtitle: 'May 2025', chart });
  assert.ok(card.shape === 'range');
  assert.deepEqual(card.chart.rows, [row]);
  assert.equal(cardAlt(card), 'Medical coder. Half earn between $1 and $2.');
});
