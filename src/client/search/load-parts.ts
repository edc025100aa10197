import { chooseParts } from '../../domain/names-index/choose-parts.ts';
import { joinParts, type PartFile } from '../../domain/names-index/join-parts.ts';
import { type NameTable, tabulateNames } from '../../domain/names-index.ts';
import { type FirstNames, fetchJson, loadOnce } from './load-names.ts';

const loaders = new Map<string, () => Promise<unknown>>();

/** Fetches a part once. */
function fetchPart(key: string): Promise<PartFile> {
  const load = loaders.get(key) ?? loadOnce(() => fetchJson(`/names/${key}.json`));
  loaders.set(key, load);
  return load() as Promise<PartFile>;
}

let latest: { readonly first: FirstNames; readonly keys: string; readonly table: NameTable } | undefined;

/** The names of a large catalogue that may answer a query. Throws where a part cannot be had. */
export async function loadParts(first: FirstNames, query: string): Promise<NameTable> {
  const { file, table, labels } = first;
  const chosen = chooseParts(file.parts?.split(' ') ?? [], table, query);
  const keys = chosen.join(' ');
  if (latest?.first !== first || latest.keys !== keys) {
    const parts = await Promise.all(chosen.map(fetchPart));
    latest = { first, keys, table: tabulateNames(joinParts(file, parts, labels)) };
  }
  return latest.table;
}
