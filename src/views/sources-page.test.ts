import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent, exampleSource } from '../domain/example-content.ts';
import { sourcesPage } from './sources-page.ts';

test('The attribution of O*NET names the edition that is used, and is left out where none is', () => {
  const onetOf = (title: string) =>
    sourcesPage(linkCatalogue(exampleContent({ sources: [exampleSource({ title })] }))).onet;
  assert.equal(onetOf('O*NET 30.1 Database: Alternate Titles'), 'O*NET 30.1 Database');
  assert.equal(onetOf('A survey of wages'), undefined);
});
