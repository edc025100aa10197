import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Catalogue, linkCatalogue } from '../domain/catalogue.ts';
import { defaultContentFolder } from '../tools/content-folder.ts';
import { readContent } from '../tools/read-content.ts';
import { startingPointPage, startingPointPages } from './starting-point-page.ts';

let catalogue: Catalogue;
before(() => {
  catalogue = linkCatalogue(readContent(defaultContentFolder({})).content);
});

test('A lead that names all roles one move away does not call them examples', () => {
  for (const { lead, steps, id } of startingPointPages(catalogue)) {
    if (steps.length > 0) assert.equal(lead.includes('such as'), steps.length > 3, id);
  }
});

test('Where people can begin in several roles, each way names the one it begins in', () => {
  const { beginnings, further } = startingPointPage(catalogue, 'student');
  const begins = beginnings.map(({ href }) => href);
  for (const { through, gentler } of further.flatMap(({ roles }) => roles)) {
    assert.ok(begins.includes(through[0]?.href ?? ''));
    assert.ok(gentler.length === 0 || begins.includes(gentler[0]?.href ?? ''));
  }
});
