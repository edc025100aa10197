import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { linkCatalogue } from '../domain/catalogue.ts';
import { exampleContent } from '../domain/example-content.ts';
import { relationsOf } from '../domain/relations.ts';
import { column, type OpenTable, optionalColumn, table } from './open-data/table.ts';
import { tableCsv, tableFile, tableJson, tableSchema } from './open-data/table-files.ts';
import { shapeOfVersion1 } from './open-data/v1-shape.test-data.ts';
import { openDataIndex, openTables } from './open-data-tables.ts';

const catalogue = linkCatalogue(exampleContent());
const relations = relationsOf(catalogue);
const tables = openTables(catalogue, relations);

interface Thing {
  readonly text: string;
  readonly size: number | undefined;
}

const tableOf = (text: string, size?: number): OpenTable =>
  table<Thing>(
    'things',
    'Things',
    'Things to test.',
    [
      column<Thing>('text', 'text', 'A text.', (row) => row.text),
      optionalColumn<Thing>('size', 'number', 'A size.', (row) => row.size),
    ],
    [{ text, size }],
  );
const cellFor = (text: string): string => tableCsv(tableOf(text)).split('\r\n').slice(1).join('\r\n');

test('Version 1 keeps every table and column that it promised, with the kind it had', () => {
  for (const [id, columns] of Object.entries(shapeOfVersion1)) {
    const now = tables.find((each) => each.id === id);
    assert.ok(now, `The table ${id} is gone.`);
    const kinds = Object.fromEntries(now.columns.map(({ name, kind, always }) => [name, always ? kind : `${kind}?`]));
    for (const [name, kind] of Object.entries(columns)) assert.equal(kinds[name], kind, `${id}.${name}`);
    for (const name of Object.keys(kinds)) {
      assert.ok(name in columns, `${id}.${name} is new: promise it in v1-shape.test-data.ts.`);
    }
  }
});

test('A table as CSV has a line of names, and cells that are safe in a spreadsheet', () => {
  assert.equal(tableCsv(tableOf('plain', -0.7)), 'text,size\r\nplain,-0.7\r\n');
  assert.equal(cellFor('=1, 2'), '"\'=1, 2",\r\n');
});

test('What is not known is left out of JSON and empty in CSV', () => {
  assert.deepEqual(JSON.parse(tableJson(tableOf('a'))).rows, [{ text: 'a' }]);
  assert.equal(cellFor('a'), 'a,\r\n');
});

test('A schema names every column, asks for those that are always there, and allows no other', () => {
  const { items } = tableSchema(tableOf('a')).properties.rows as {
    items: { properties: object; required: string[]; additionalProperties: boolean };
  };
  assert.deepEqual(Object.keys(items.properties), ['text', 'size']);
  assert.deepEqual(items.required, ['text']);
  assert.equal(items.additionalProperties, false);
});

test('The index counts the rows and gives the digest of every file as it is served', async () => {
  const index = await openDataIndex(catalogue, relations);
  const [first] = tables;
  assert.ok(first);
  const listed = index.tables.find(({ id }) => id === first.id);
  assert.equal(listed?.rows, first.rows.length);
  const text = tableFile(first, 'csv');
  const file = listed?.files.find(({ url }) => url.endsWith('.csv'));
  assert.equal(file?.sha256, createHash('sha256').update(text).digest('hex'));
  assert.equal(file?.bytes, Buffer.byteLength(text));
  assert.ok(index.editions.length > 0);
});
