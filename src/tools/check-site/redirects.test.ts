import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectPageHtml } from '../../views/redirect-page.ts';
import { parsePage, readPage } from './page.ts';
import { checkRedirects } from './redirects.ts';
import { sampleSite } from './sample-site.ts';

const messagesFor = (moved: Readonly<Record<string, string>>, mend = (html: string) => html) => {
  const redirects = new Map(Object.entries(moved).map(([from, to]) => [from, { to, status: 301 }]));
  const redirectPages = new Map(
    Object.entries(moved).map(([from, to]) => [
      from,
      readPage(from, parsePage(mend(redirectPageHtml({ to, title: 'Page A' })))),
    ]),
  );
  return checkRedirects(sampleSite({ '/a/': {} }, { redirects, redirectPages })).map(({ message }) => message);
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

test('An address that moved needs a page that leads on, for hosts that read no redirects', () => {
  const redirects = new Map([['/old/', { to: '/a/', status: 301 }]]);
  assert.match(checkRedirects(sampleSite({ '/a/': {} }, { redirects }))[0]?.message ?? '', /\/old\/ has no page/);
});

const broken: [string, RegExp, string, RegExp][] = [
  ['waits', /0; url/, '5; url', /does not lead on to \/a\/ at once/],
  ['leads elsewhere', /0; url=\/a\//, '0; url=/', /does not lead on to \/a\/ at once/],
  ['may be listed', /<meta name="robots"[^>]*>/, '', /Search engines may list the page at \/old\//],
  ['names another canonical address', /(canonical" href="[^"]*)a\//, '$1b/', /is not said to be \/a\/ now/],
  ['has no link', /<a [^>]*>Page A<\/a>/, 'Page A', /has no link to \/a\/ alone/],
];
for (const [what, part, instead, message] of broken) {
  test(`The check finds a page at an address that moved which ${what}`, () => {
    const messages = messagesFor({ '/old/': '/a/' }, (html) => html.replace(part, instead));
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', message);
  });
}
