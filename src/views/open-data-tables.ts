import type { Catalogue } from '../domain/catalogue.ts';
import type { Relations } from '../domain/relations.ts';
import { siteConfig } from '../site.config.ts';
import {
  careersTable,
  credentialsTable,
  movesTable,
  roleOccupationsTable,
  rolesTable,
} from './open-data/entry-tables.ts';
import { occupationsTable, stateWagesTable } from './open-data/figure-tables.ts';
import type { OpenTable } from './open-data/table.ts';
import { fileEndings, openDataFolder, tableFile, tablePath } from './open-data/table-files.ts';
import { comparisonsTable, glossaryTable, sourcesTable } from './open-data/text-tables.ts';
import { absoluteUrl } from './urls.ts';

/** All tables of the open data. */
export const openTables = (catalogue: Catalogue, relations: Relations): readonly OpenTable[] => [
  careersTable(catalogue),
  rolesTable(catalogue),
  roleOccupationsTable(catalogue),
  movesTable(catalogue),
  occupationsTable(catalogue),
  stateWagesTable(catalogue),
  credentialsTable(catalogue),
  comparisonsTable(catalogue, relations),
  glossaryTable(catalogue),
  sourcesTable(catalogue),
];

/** A publication whose figures the data holds. */
export interface Edition {
  readonly source: string;
  readonly title: string;
  readonly edition: string;
}

/** The publications behind the figures of the occupations, each once. */
export function figureEditions({ content, sources }: Catalogue): Edition[] {
  const ids = [
    ...content.occupations.flatMap(({ wages, employment, outlook }) => [
      wages.source,
      employment.source,
      outlook.source,
    ]),
    ...content.wages.map(({ id }) => id),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ source: id, title: source.title, edition: source.edition }] : [];
  });
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The index of the open data: licence, attribution, editions, and every file with its size and digest. */
export async function openDataIndex(catalogue: Catalogue, relations: Relations) {
  const filesOf = (table: OpenTable) =>
    fileEndings.map(async (ending) => {
      const text = tableFile(table, ending);
      const bytes = new TextEncoder().encode(text).length;
      return { url: absoluteUrl(tablePath(table.id, ending)), bytes, sha256: await sha256(text) };
    });
  const { contentLicense, name, purpose } = siteConfig;
  return {
    name: `${name} open data`,
    version: 'v1',
    description: purpose,
    homepage: absoluteUrl('/data/'),
    license: contentLicense,
    attribution: `${name}, ${absoluteUrl('/')}`,
    editions: figureEditions(catalogue),
    tables: await Promise.all(
      openTables(catalogue, relations).map(async (table) => ({
        id: table.id,
        title: table.title,
        description: table.describes,
        rows: table.rows.length,
        files: await Promise.all(filesOf(table)),
      })),
    ),
    entries: {
      list: absoluteUrl(`${openDataFolder}entries.json`),
      career: `${absoluteUrl(`${openDataFolder}careers/`)}{id}.json`,
      role: `${absoluteUrl(`${openDataFolder}roles/`)}{id}.json`,
    },
  };
}
