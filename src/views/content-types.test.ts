import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentTypes, isText, typeOf } from './content-types.ts';

test('Texts shrink; pictures and fonts do not, nor what the site has none of', () => {
  const endings = Object.keys(contentTypes).filter((ending) => !isText(`folder.d/name.${ending}`));
  assert.deepEqual(endings, ['png', 'ico', 'woff2']);
  assert.equal(isText('_redirects'), false);
});

test('Text is sent with its encoding', () => {
  assert.equal(typeOf('roles/index.html'), 'text/html; charset=utf-8');
  assert.equal(typeOf('icon.svg'), 'image/svg+xml');
  assert.equal(typeOf('CNAME'), undefined);
});
