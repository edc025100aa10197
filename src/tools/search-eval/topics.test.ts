import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkCatalogue } from '../../domain/catalogue.ts';
import { searchRecords } from '../../views/search-records.ts';
import { searchTopics } from '../../vocabulary/search-topics.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { readContent } from '../read-content.ts';

test('Every page that a topic of the search leads to is one that search knows', () => {
  const { content } = readContent(defaultContentFolder({}));
  const known = new Set(searchRecords(linkCatalogue(content)).map(({ url }) => url));
  const pages = searchTopics.flatMap((topic) => topic.pages);
  assert.deepEqual(
    pages.filter((page) => !known.has(page)),
    [],
  );
});
