import type { Catalogue } from '../domain/catalogue.ts';
import { formatCount, formatPlural } from '../domain/format.ts';
import type { Relations } from '../domain/relations.ts';
import { siteConfig } from '../site.config.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import type { Link } from './links.ts';
import { fileEndings, openDataFolder, tablePath } from './open-data/table-files.ts';
import { figureEditions, openTables } from './open-data-tables.ts';
import { datasetNode } from './structured-data.ts';
import { href, sourceHref } from './urls.ts';

const endingLabels: Readonly<Record<(typeof fileEndings)[number], string>> = {
  json: 'JSON',
  csv: 'CSV',
  'schema.json': 'JSON Schema',
};

/** The page of the open data. */
export interface DataPage extends IndexPage {
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly describes: string;
    readonly count: string;
    readonly files: readonly Link[];
    readonly columns: readonly { readonly name: string; readonly describes: string }[];
  }[];
  readonly index: Link;
  readonly license: Link;
  readonly attribution: string;
  readonly editions: readonly (Link & { readonly edition: string })[];
}

/** The view-model of the page of the open data. */
export function dataPage(catalogue: Catalogue, relations: Relations): DataPage {
  const tables = openTables(catalogue, relations);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const title = 'Open data';
  const lead = `Careers, roles, occupations with their figures, credentials and comparisons: ${formatPlural(tables.length, 'table')} with ${formatCount(rows)} rows, free to use. Each figure names its source and period.`;
  return {
    ...indexShell('/data/', title, lead, {
      searchTitle: 'Open data on careers in health information',
      description: `${formatPlural(tables.length, 'table')} on careers, roles, pay, outlook and credentials in health information as JSON and CSV, with sources, schemas and an open license.`,
      graph: [
        datasetNode(
          title,
          lead,
          tables.map(({ id }) => tablePath(id, 'csv')),
        ),
      ],
    }),
    tables: tables.map(({ id, title: name, describes, columns, rows: own }) => ({
      id,
      title: name,
      describes,
      count: formatPlural(own.length, 'row'),
      files: fileEndings.map((ending) => ({
        label: `${name} as ${endingLabels[ending]}`,
        href: href(tablePath(id, ending)),
      })),
      columns: columns.map((column) => ({ name: column.name, describes: column.describes })),
    })),
    index: { label: 'Index of all files', href: href(`${openDataFolder}index.json`) },
    license: { label: siteConfig.contentLicense.name, href: siteConfig.contentLicense.url },
    attribution: siteConfig.name,
    editions: figureEditions(catalogue).map(({ source, title: label, edition }) => ({
      label,
      href: sourceHref(source),
      edition,
    })),
  };
}
