import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersForPath } from './headers-file.ts';
import { responseHeaders } from './security-headers.ts';

/**
 * What Mozilla’s HTTP Observatory looks for in headers (its version 1.6, algorithm 6; src/grader/charts.js there): the
 * value that earns the most, its points, and the points where it is not there. Cookies, scripts of other sites and the
 * redirect to HTTPS cost points too; the site has none of the first two, and the recipe for nginx does the third.
 */
const rules: readonly (readonly [header: string, best: RegExp, points: number, otherwise: number])[] = [
  [
    'Content-Security-Policy',
    /^default-src 'none';(?!.*(?:'unsafe-inline'|'unsafe-eval'|data:|https?:|ftp:|\*)).*$/,
    10,
    -25,
  ],
  ['Content-Security-Policy', /frame-ancestors 'none'/, 5, -20],
  ['Strict-Transport-Security', /^max-age=(?:[2-9]\d{7}|\d{9,})\b/, 0, -20],
  ['X-Content-Type-Options', /^nosniff$/, 0, -5],
  ['Referrer-Policy', /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/, 5, -5],
  ['Cross-Origin-Opener-Policy', /^same-origin$/, 10, 0],
  ['Cross-Origin-Resource-Policy', /^same-(?:origin|site)$/, 10, 0],
];

/** The score: a hundred, less what is missing; what earns more counts from ninety on. */
function scoreOf(headers: Readonly<Record<string, string>>): number {
  const points = rules.map(([name, best, given, otherwise]) => (best.test(headers[name] ?? '') ? given : otherwise));
  const lost = points.filter((point) => point < 0).reduce((sum, point) => sum + point, 0);
  const earned = points.filter((point) => point > 0).reduce((sum, point) => sum + point, 0);
  return 100 + lost >= 90 ? 100 + lost + earned : 100 + lost;
}

const served = responseHeaders({ styleHashes: ['sha256-abc='], base: '/' });

test('Pages, data and unknown addresses get the best grade of Mozilla’s Observatory: A+, from 100 points on', () => {
  for (const path of ['/', '/roles/coder/', '/data/v1/roles.json', '/nowhere/', '/_astro/a.js']) {
    assert.equal(scoreOf(headersForPath(served, path)), 140, path);
  }
});

test('The score falls with each header that is missing', () => {
  const headers = headersForPath(served, '/');
  for (const name of new Set(rules.map(([header]) => header))) {
    assert.ok(scoreOf({ ...headers, [name]: '' }) < 140, name);
  }
  assert.ok(scoreOf({ ...headers, 'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'" }) < 90);
});
