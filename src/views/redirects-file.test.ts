import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRedirectsFile, redirectTargets } from './redirects-file.ts';

test('A comparison is found in either order of its two names', () => {
  assert.equal(
    formatRedirectsFile(redirectTargets([], ['coder-vs-registrar'], '/')),
    '/compare/registrar-vs-coder/ /compare/coder-vs-registrar/ 301\n',
  );
});

test('What editors moved goes before a reversed comparison, and both live under the base', () => {
  const moved = [
    { from: '/compare/b-vs-a/', to: '/compare/a-vs-c/' },
    { from: '/roles/old/', to: '/roles/new/' },
  ];
  assert.equal(
    formatRedirectsFile(redirectTargets(moved, ['a-vs-b'], '/crosswalk/')),
    '/crosswalk/compare/b-vs-a/ /crosswalk/compare/a-vs-c/ 301\n/crosswalk/roles/old/ /crosswalk/roles/new/ 301\n',
  );
});
