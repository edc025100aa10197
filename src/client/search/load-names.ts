import { type FiltersFile, withFilters } from '../../domain/names-index/filters-file.ts';
import {
  type NamesFile,
  type NameTable,
  type SiteNames,
  tabulateNames,
  unpackNames,
} from '../../domain/names-index.ts';
import { sitePath } from '../site-path.ts';

/** Loads the names, ready to be matched. */
export type NamesLoader = () => Promise<NameTable>;

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(sitePath(path));
  if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
  return await response.json();
}

const fetchNames = async (): Promise<SiteNames> => unpackNames((await fetchJson('/names.json')) as NamesFile);

/** The names with what narrows and sorts them; without it where that part does not load. */
async function fetchFilteredNames(): Promise<SiteNames> {
  const filters = fetchJson('/search-filters.json').catch(() => undefined);
  const names = await fetchNames();
  const file = (await filters) as FiltersFile | undefined;
  return file ? withFilters(names, file) : names;
}

/** Loads once; a failed attempt is forgotten, so that the next call tries again. */
function loadOnce(fetchSite: () => Promise<SiteNames>): NamesLoader {
  let loading: Promise<NameTable> | undefined;
  return () => {
    loading ??= fetchSite()
      .then(tabulateNames)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

/** For the dialog, which has no filters. Throws where the file cannot be had. */
export const loadNames = loadOnce(fetchNames);

/** For the page of the search. Throws where the names cannot be had. */
export const loadFilteredNames = loadOnce(fetchFilteredNames);
