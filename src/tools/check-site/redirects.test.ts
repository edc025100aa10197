import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRedirects } from './redirects.ts';
import { sampleSite } from './sample-site.ts';

const messagesFor = (moved: Readonly<Record<string, string>>) => {
  const redirects = new Map(Object.entries(moved).map(([from, to]) => [from, { to, status: 301 }]));
  return checkRedirects(sampleSite({ '/a/': {} }, { redirects })).map(({ message }) => message);
};

test('A redirect to a page passes', () => {
  assert.deepEqual(messagesFor({ '/old/': '/a/' }), []);
});

test('A redirect to nowhere, one over another, and one that hides a page are reported', () => {
  assert.match(messagesFor({ '/old/': '/b/' }).join(), /nothing is there/);
  assert.match(messagesFor({ '/older/': '/old/', '/old/': '/a/' }).join(), /moved too/);
  assert.match(messagesFor({ '/a/': '/' }).join(), /nobody can see/);
});

test('More redirects than a host reads are reported', () => {
  const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`/old-${index}/`, '/a/']));
  assert.match(messagesFor(many).join(), /2001 redirects/);
});
