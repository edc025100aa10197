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

/**
 * A text that a spreadsheet takes for a text: one that starts like a formula gets an apostrophe in front, as OWASP
 * advises against CSV injection.
 */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : cell.join('; '));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV after RFC 4180: a line of names, lines that end in CR LF, and quotes where a cell needs them. */
export const tableCsv = ({ columns, rows }: OpenTable): string =>
  [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => csvCell(row[name])))]
    .map((cells) => `${cells.join(',')}\r\n`)
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
