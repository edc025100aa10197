import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNginxFile } from './nginx-file.ts';
import { type HeaderRule, responseHeaders } from './security-headers.ts';

const redirects = new Map([['/crosswalk/roles/old/', '/crosswalk/roles/new/']]);
const written = (base: string) =>
  formatNginxFile({ rules: responseHeaders({ styleHashes: ['sha256-abc='], base }), redirects, base });

/** The lines of each location, by what it matches; the lines outside of locations under the empty text. */
function locationsOf(text: string): Map<string, string[]> {
  const locations = new Map<string, string[]>([['', []]]);
  let at = '';
  for (const line of text.split('\n')) {
    const head = /^location (.+) \{$/.exec(line)?.[1];
    if (head) at = head;
    else if (line === '}') at = '';
    else locations.set(at, [...(locations.get(at) ?? []), line.trim()]);
  }
  return locations;
}

const headerNames = (lines: readonly string[] = []) =>
  lines.flatMap((line) => /^add_header (\S+) /.exec(line)?.[1] ?? []).sort();

test('Every location that adds a header repeats those of all paths, since nginx would drop them', () => {
  const locations = locationsOf(written('/'));
  const common = headerNames(locations.get(''));
  assert.ok(common.includes('Content-Security-Policy') && common.includes('Cache-Control'));
  for (const [path, lines] of locations) {
    const names = headerNames(lines);
    if (names.length > 0)
      assert.deepEqual(
        common.filter((name) => !names.includes(name)),
        [],
        path,
      );
    assert.equal(new Set(names).size, names.length, path);
  }
  assert.ok(headerNames(locations.get('^~ /data/v1/')).includes('Access-Control-Allow-Origin'));
  assert.match(
    locations.get('^~ /_astro/')?.join('\n') ?? '',
    /Cache-Control "public, max-age=31536000, immutable" always/,
  );
});

test('Addresses that moved lead on for good, with their query', () => {
  assert.deepEqual(locationsOf(written('/')).get('= /crosswalk/roles/old/'), [
    'return 301 /crosswalk/roles/new/$is_args$args;',
  ]);
});

test('Under a base path nothing is served outside of it', () => {
  const locations = locationsOf(written('/crosswalk/'));
  assert.deepEqual(locations.get('/'), ['return 404;']);
  assert.deepEqual(locations.get('= /crosswalk'), ['return 301 /crosswalk/$is_args$args;']);
  assert.ok(locations.get('/crosswalk/')?.includes('rewrite ^/crosswalk(/.*)$ $1 break;'));
  assert.ok(locations.get('')?.includes('error_page 404 /crosswalk/404.html;'));
});

test('Quotes in a value are kept, a type replaces nginx’s own, and a variable is refused', () => {
  const rules: readonly HeaderRule[] = [
    { path: '/*', headers: { 'Speculation-Rules': '"/rules.json"' } },
    { path: '/rules.json', headers: { 'Content-Type': 'application/speculationrules+json' } },
  ];
  const text = formatNginxFile({ rules, redirects: new Map(), base: '/' });
  assert.ok(text.includes('add_header Speculation-Rules "\\"/rules.json\\"" always;'));
  const lines = locationsOf(text).get('= /rules.json');
  assert.ok(lines?.includes('default_type "application/speculationrules+json";') && lines.includes('types { }'));
  const unsafe = [{ path: '/*', headers: { 'X-One': '$host' } }];
  assert.throws(() => formatNginxFile({ rules: unsafe, redirects: new Map(), base: '/' }), /\$host/);
});
