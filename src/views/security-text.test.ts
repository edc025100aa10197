import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteConfig } from '../site.config.ts';
import { securityText } from './security-text.ts';

test('security.txt has the fields that RFC 9116 asks for, each on a line, with a day that exists', () => {
  const fields = new Map(
    securityText()
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/, 2) as [string, string]),
  );
  assert.match(fields.get('Contact') ?? '', /^https:\/\//);
  assert.equal(fields.get('Canonical'), new URL('/.well-known/security.txt', siteConfig.url).href);
  const expires = fields.get('Expires') ?? '';
  assert.equal(new Date(expires).toISOString(), expires.replace('Z', '.000Z'));
});
