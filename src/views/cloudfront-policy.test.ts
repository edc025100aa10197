import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowStylesOf, cloudFrontPolicy } from './cloudfront-policy.ts';
import { headersForPath } from './headers-file.ts';
import { contentSecurityPolicy, responseHeaders } from './security-headers.ts';

const rules = responseHeaders({ styleHashes: ['sha256-abc='], base: '/' });
const page = headersForPath(rules, '/roles/');
const policy = cloudFrontPolicy('site', page);

test('Each header of a page is in the policy once, in its own field or among the others', () => {
  const fields = policy.SecurityHeadersConfig;
  assert.equal(fields.ContentSecurityPolicy?.ContentSecurityPolicy, page['Content-Security-Policy']);
  assert.equal(`max-age=${fields.StrictTransportSecurity?.AccessControlMaxAgeSec}`, page['Strict-Transport-Security']);
  assert.equal(fields.StrictTransportSecurity?.IncludeSubdomains, false);
  assert.equal(fields.ReferrerPolicy?.ReferrerPolicy, page['Referrer-Policy']);
  assert.ok(fields.ContentTypeOptions?.Override);
  const { Items, Quantity } = policy.CustomHeadersConfig;
  assert.equal(Items.length, Quantity);
  assert.equal(Object.keys(fields).length + Quantity, Object.keys(page).length);
  for (const { Header, Value } of Items) assert.equal(Value, page[Header]);
});

test('What the objects carry is not in the policy, so that it cannot replace it', () => {
  const asset = headersForPath(rules, '/_astro/a.js');
  assert.ok('Cache-Control' in asset);
  assert.deepEqual(cloudFrontPolicy('site', asset), policy);
  const typed = headersForPath(rules, '/speculation-rules.json');
  assert.ok('Content-Type' in typed);
  assert.deepEqual(cloudFrontPolicy('site', typed), policy);
});

test('Open data may be read by other sites, pages may not', () => {
  const data = cloudFrontPolicy('data', headersForPath(rules, '/data/v1/index.json'));
  assert.deepEqual(data.CorsConfig?.AccessControlAllowOrigins, { Quantity: 1, Items: ['*'] });
  assert.deepEqual(data.CustomHeadersConfig, policy.CustomHeadersConfig);
  assert.equal(policy.CorsConfig, undefined);
});

test('Between two releases the styles of both are allowed, and nothing else is', () => {
  const policyWith = (...styleHashes: string[]) => contentSecurityPolicy({ for: 'header', styleHashes });
  const between = allowStylesOf(policyWith('sha256-new=', 'sha256-both='), policyWith('sha256-both=', 'sha256-old='));
  assert.equal(between, policyWith('sha256-new=', 'sha256-both=', 'sha256-old='));
});
