import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatHeadersFile, headersForPath, parseHeadersFile } from './headers-file.ts';
import { contentSecurityPolicy, responseHeaders } from './security-headers.ts';

const rules = responseHeaders({ styleHashes: ['sha256-abc='], base: '/' });

function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('The policy starts from nothing and never allows inline or evaluated code', () => {
  for (const target of ['header', 'meta'] as const) {
    const policy = contentSecurityPolicy({ for: target, styleHashes: ['sha256-abc='] });
    assert.equal(directivesOf(policy).get('default-src'), "'none'");
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|data:|blob:|\*/);
  }
});

test('The header and the meta tag differ in frame-ancestors only', () => {
  const header = directivesOf(contentSecurityPolicy({ for: 'header' }));
  const meta = directivesOf(contentSecurityPolicy({ for: 'meta' }));
  assert.equal(header.get('frame-ancestors'), "'none'");
  header.delete('frame-ancestors');
  assert.deepEqual([...header], [...meta]);
});

test('The policies for trusted types are those that the scripts make', () => {
  const folder = join(import.meta.dirname, '../client');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const made = scripts.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/createPolicy\('([^']+)'/g)].map(([, policy]) => policy),
  );
  assert.equal(directivesOf(contentSecurityPolicy({ for: 'meta' })).get('trusted-types'), made.join(' '));
});

test('Every inlined stylesheet is allowed by its hash', () => {
  const policy = contentSecurityPolicy({ for: 'meta', styleHashes: ['sha256-abc=', 'sha256-def='] });
  assert.equal(directivesOf(policy).get('style-src'), "'self' 'sha256-abc=' 'sha256-def='");
});

test('A page carries every security header and leaves its caching to the host’s default', () => {
  const headers = headersForPath(rules, '/careers/health-informatics/');
  assert.deepEqual(Object.keys(headers), [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Speculation-Rules',
  ]);
});

test('The rules for following links in advance are named by every response, and sent with the type that browsers ask for', () => {
  const below = responseHeaders({ styleHashes: [], base: '/crosswalk/' });
  assert.equal(headersForPath(below, '/crosswalk/roles/')['Speculation-Rules'], '"/crosswalk/speculation-rules.json"');
  const { 'Content-Type': type } = headersForPath(below, '/crosswalk/speculation-rules.json');
  assert.equal(type, 'application/speculationrules+json');
});

test('A file with a hash in its name is kept for ever', () => {
  for (const path of ['/_astro/page.B1.js', '/pagefind/fragment/en_1.pf_fragment', '/pagefind/index/en_1.pf_index']) {
    assert.equal(headersForPath(rules, path)['Cache-Control'], 'public, max-age=31536000, immutable', path);
  }
  assert.equal(headersForPath(rules, '/pagefind/pagefind-entry.json')['Cache-Control'], undefined);
});

test('No path gets a header from two rules, since hosts would join the values', () => {
  for (const { path } of rules) {
    const probe = path.replace('*', 'x');
    const names = rules
      .filter((rule) => probe.startsWith(rule.path.slice(0, -1)))
      .flatMap((rule) => Object.keys(rule.headers));
    assert.equal(new Set(names).size, names.length, `${probe}: ${names}`);
  }
});

test('Under a base path the rules start with it', () => {
  const paths = responseHeaders({ styleHashes: [], base: '/crosswalk/' }).map((rule) => rule.path);
  assert.deepEqual(paths.slice(0, 2), ['/crosswalk/*', '/crosswalk/_astro/*']);
});

test('Rules survive being written to a _headers file and read again', () => {
  assert.deepEqual(parseHeadersFile(formatHeadersFile(rules)), rules);
});

test('No line of the _headers file is longer than Cloudflare Pages accepts', () => {
  assert.ok(
    formatHeadersFile(rules)
      .split('\n')
      .every((line) => line.length <= 2000),
  );
});

test('Comments and blank lines of a _headers file are passed over', () => {
  assert.deepEqual(parseHeadersFile('# hello\n\n/a/*\n  # inside\n\n  X-One: a: b\n'), [
    { path: '/a/*', headers: { 'X-One': 'a: b' } },
  ]);
});

test('A line that a host would not understand is named by its number', () => {
  assert.throws(() => parseHeadersFile('  X-One: 1\n'), /_headers:1: .*below a path/);
  assert.throws(() => parseHeadersFile('/*\n  nonsense\n'), /_headers:2: .*Name: value/);
  assert.throws(() => parseHeadersFile('roles\n'), /_headers:1: .*start with a slash/);
});

test('A header that two rules give is joined, as hosts do', () => {
  const joined = parseHeadersFile('/*\n  Cache-Control: a\n/x\n  Cache-Control: b\n');
  assert.equal(headersForPath(joined, '/x')['Cache-Control'], 'a, b');
  assert.equal(headersForPath(joined, '/xy')['Cache-Control'], 'a');
});
