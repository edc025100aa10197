import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { linkCatalogue } from '../domain/catalogue.ts';
import { relationsOf } from '../domain/relations.ts';
import { tableJson, tableSchema } from '../views/open-data/table-files.ts';
import { openTables } from '../views/open-data-tables.ts';
import { defaultContentFolder } from './content-folder.ts';
import { readContent } from './read-content.ts';

const catalogue = linkCatalogue(readContent(defaultContentFolder({})).content);

for (const table of openTables(catalogue, relationsOf(catalogue))) {
  const schema = z.fromJSONSchema(tableSchema(table) as Parameters<typeof z.fromJSONSchema>[0]);
  const data = JSON.parse(tableJson(table));

  test(`The data of ${table.id} is what its schema says`, () => {
    assert.ok(data.rows.length > 0);
    const { error } = schema.safeParse(data);
    assert.equal(error?.message, undefined);
  });

  test(`The schema of ${table.id} refuses a row with a column too many, and one without its first`, () => {
    const [row] = data.rows;
    const [first = ''] = Object.keys(row);
    assert.equal(schema.safeParse({ ...data, rows: [{ ...row, surprise: 1 }] }).success, false);
    assert.equal(schema.safeParse({ ...data, rows: [{ ...row, [first]: undefined }] }).success, false);
  });
}
