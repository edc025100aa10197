import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Catalogue, linkCatalogue } from '../domain/catalogue.ts';
import { compareSubjects } from '../domain/comparison.ts';
import { defaultContentFolder } from '../tools/content-folder.ts';
import { readContent } from '../tools/read-content.ts';
import { openEntry, openEntryNames } from './open-data.ts';

let catalogue: Catalogue;
before(() => {
  catalogue = linkCatalogue(readContent(defaultContentFolder({})).content);
});

test('The list has every career and role, with an id and a path that no other has', () => {
  const names = openEntryNames(catalogue);
  assert.equal(names.length, catalogue.careers.size + catalogue.roles.size);
  assert.equal(new Set(names.map(({ id }) => id)).size, names.length);
  assert.equal(new Set(names.map(({ path }) => path)).size, names.length);
});

test('An entry survives the way through JSON, so that a browser compares what the build compared', () => {
  for (const { id } of openEntryNames(catalogue)) {
    const entry = openEntry(catalogue, id);
    assert.deepEqual(JSON.parse(JSON.stringify(entry)), entry, id);
  }
});

test('Every figure in an entry names a source that comes with it', () => {
  for (const { id } of openEntryNames(catalogue)) {
    const { subject, sources } = openEntry(catalogue, id);
    const known = new Set(sources.map((source) => source.id));
    for (const { sources: used } of compareSubjects([subject, subject])) {
      for (const source of used) assert.ok(known.has(source), `${id}: ${source}`);
    }
  }
});
