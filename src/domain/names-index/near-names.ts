import { nearest } from '../nearest.ts';
import type { NameTable } from './name-table.ts';
import type { NamedRecord } from './names-file.ts';

/** Titles that look like the query, for a reader whose words met nothing. */
export function nearNames(table: NameTable, query: string, most = 4): NamedRecord[] {
  const byTitle = new Map(
    table.site.records.flatMap((record) => [record.abbreviation, record.title].map((name) => [name, record])),
  );
  byTitle.delete(undefined);
  const names = nearest(query, byTitle.keys() as Iterable<string>, most);
  return [...new Set(names.map((name) => byTitle.get(name) as NamedRecord))];
}
