import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCaddyFile } from './caddy-file.ts';
import { type HeaderRule, responseHeaders } from './security-headers.ts';

const redirects = new Map([['/crosswalk/roles/old/', '/crosswalk/roles/new/']]);
const written = (base: string) =>
  formatCaddyFile({ rules: responseHeaders({ styleHashes: ['sha256-abc='], base }), redirects, base });

test('What a folder adds stands behind what all paths get, since the last word counts', () => {
  const text = written('/');
  const places = ['header {\n\t\tCache-Control', 'header @js', 'header /* {', 'header /_astro/* {', 'redir '].map(
    (part) => text.indexOf(part),
  );
  assert.ok(!places.includes(-1));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.ok(text.includes("\t\tContent-Security-Policy `default-src 'none';"));
  assert.ok(text.includes('header /_astro/* {\n\t\tCache-Control `public, max-age=31536000, immutable`'));
});

test('An address that moved stands in the map with where it leads', () => {
  assert.ok(written('/crosswalk/').includes('\t`/crosswalk/roles/old/` `/crosswalk/roles/new/`\n'));
});

test('Under a base path nothing is served outside of it', () => {
  const lines = written('/crosswalk/').split('\n');
  assert.ok(lines.includes('\t@outside not path /crosswalk/*') && lines.includes('\terror @outside 404'));
  assert.ok(lines.indexOf('\terror @outside 404') < lines.indexOf('\turi strip_prefix /crosswalk'));
  assert.ok(!written('/').includes('strip_prefix'));
});

test('The files for hosts are hidden', () => {
  assert.ok(written('/').includes('hide _headers _redirects _nginx.conf _Caddyfile\n'));
});

test('Quotes in a value are kept, and what Caddy would read as more than a text is refused', () => {
  const rulesWith = (value: string): readonly HeaderRule[] => [{ path: '/*', headers: { 'X-One': value } }];
  const format = (value: string) => formatCaddyFile({ rules: rulesWith(value), redirects: new Map(), base: '/' });
  assert.ok(format('"/rules.json"').includes('\t\tX-One `"/rules.json"`\n'));
  for (const value of ['{http.request.host}', 'a`b']) assert.throws(() => format(value), /Caddy would read/);
});
