import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveLinks, renameInComponents, renameInPicker } from './body-text.ts';
import { applySplices } from './splices.ts';

const page = (body: string) => `---\ntitle: About /roles/a/\n---\n\n${body}\n`;

test('links to a page move, whatever follows the address; plain words and longer addresses stay', () => {
  const text = page('[a](/roles/a/) [b](/roles/a/#pay) [c](/roles/a-b/) /roles/a/ [d]\n\n[d]: /roles/a/');
  const moved = page('[a](/roles/z/) [b](/roles/z/#pay) [c](/roles/a-b/) /roles/a/ [d]\n\n[d]: /roles/z/');
  assert.equal(applySplices(text, moveLinks(text, '/roles/a/', '/roles/z/')), moved);
});

test('links to a place of a shared page move only where the whole id is meant', () => {
  const text = page('[a](/glossary/#ehr) [b](/glossary/#ehr-analyst)');
  const splices = moveLinks(text, '/glossary/#ehr', '/glossary/#record');
  assert.equal(applySplices(text, splices), page('[a](/glossary/#record) [b](/glossary/#ehr-analyst)'));
});

test('components name the new id, where the attribute names an entry of that kind', () => {
  const text = page('<Cite source="a" /> <PayFigure of="a, b" title="a" /> <RoleCard role="a" />');
  const rename = (collection: 'sources' | 'occupations' | 'roles') =>
    applySplices(text, renameInComponents(text, collection, 'a', 'z'));
  assert.equal(rename('sources'), page('<Cite source="z" /> <PayFigure of="a, b" title="a" /> <RoleCard role="a" />'));
  assert.equal(
    rename('occupations'),
    page('<Cite source="a" /> <PayFigure of="z, b" title="a" /> <RoleCard role="a" />'),
  );
  assert.equal(rename('roles'), page('<Cite source="a" /> <PayFigure of="a, b" title="a" /> <RoleCard role="z" />'));
});

test('links to the picker name the new id', () => {
  const text = page('[x](/compare/?with=a,a-b,a)');
  assert.equal(applySplices(text, renameInPicker(text, 'a', 'z')), page('[x](/compare/?with=z,a-b,z)'));
});
