import { type CsvCell, csvLine } from '../../domain/csv-line.ts';
import { siteConfig } from '../../site.config.ts';
import { absoluteUrl } from '../urls.ts';
import type { Cell, Column, ColumnKind, OpenTable } from './table.ts';

/** The folder of version 1, whose shape never changes. */
export const openDataFolder = '/data/v1/';

/** The files that each table has, by what their names end in. */
export const fileEndings = ['json', 'csv', 'schema.json'] as const;

/** The path of a file of a table, without the base. */
export const tablePath = (id: string, ending: (typeof fileEndings)[number]): string =>
  `${openDataFolder}${id}.${ending}`;

/** A table as JSON: its licence first, then its rows. */
export const tableJson = ({ id, title, rows }: OpenTable): string =>
  `${JSON.stringify({
    $schema: absoluteUrl(tablePath(id, 'schema.json')),
    title,
    license: siteConfig.contentLicense.url,
    attribution: siteConfig.name,
    rows,
  })}\n`;

const csvCell = (cell: Cell): CsvCell => (typeof cell === 'object' ? cell.join('; ') : cell);

/** A table as CSV: a line of names, then its rows. */
export const tableCsv = ({ columns, rows }: OpenTable): string =>
  [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => csvCell(row[name])))]
    .map(csvLine)
    .join('');

const valueSchemas: Readonly<Record<ColumnKind, object>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  flag: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};

const columnSchema = ({ name, kind, describes }: Column) => [name, { ...valueSchemas[kind], description: describes }];

/** The JSON Schema of a table’s JSON file. */
export const tableSchema = ({ id, title, describes, columns }: OpenTable) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: absoluteUrl(tablePath(id, 'schema.json')),
  title,
  description: describes,
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    title: { type: 'string' },
    license: { type: 'string' },
    attribution: { type: 'string' },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: Object.fromEntries(columns.map(columnSchema)),
        required: columns.filter(({ always }) => always).map(({ name }) => name),
        additionalProperties: false,
      },
    },
  },
  required: ['$schema', 'title', 'license', 'attribution', 'rows'],
  additionalProperties: false,
});

/** The text of a file of a table. */
export function tableFile(table: OpenTable, ending: (typeof fileEndings)[number]): string {
  if (ending === 'csv') return tableCsv(table);
  return ending === 'json' ? tableJson(table) : `${JSON.stringify(tableSchema(table), undefined, 2)}\n`;
}
