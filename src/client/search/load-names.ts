import type { FiltersFile } from '../../domain/names-index/filters-file.ts';
import { type NamesFile, type NameTable, tabulateNames, unpackNames } from '../../domain/names-index.ts';
import { sitePath } from '../site-path.ts';

/** Loads the names that a query needs, ready to be matched. */
export type NamesLoader = (query: string) => Promise<NameTable>;

/** What is loaded before the first query. */
export interface FirstNames {
  readonly file: NamesFile;
  readonly table: NameTable;
  /** The filters that results do not name. */
  readonly labels: FiltersFile['facets'];
}

/** Fetches a file of the site. Throws where it cannot be had. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(sitePath(path));
  if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
  return await response.json();
}

/** Fetches the names. Throws where they cannot be had. */
export const fetchNamesFile = async (): Promise<NamesFile> => (await fetchJson('/names.json')) as NamesFile;

/** Loads once; a failed attempt is forgotten, so that the next call tries again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** A large catalogue lies in parts, of which each query loads its own; a small one is loaded whole. */
export function namesLoader(fetchFirst: () => Promise<FirstNames>): NamesLoader {
  const load = loadOnce(fetchFirst);
  return async (query) => {
    const first = await load();
    return first.file.parts ? (await import('./load-parts.ts')).loadParts(first, query) : first.table;
  };
}

/** For the dialog, which has no filters. Throws where the names cannot be had. */
export const loadNames = namesLoader(async () => {
  const file = await fetchNamesFile();
  return { file, table: tabulateNames(unpackNames(file)), labels: [] };
});
