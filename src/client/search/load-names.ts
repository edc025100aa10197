import { type NamesFile, type NameTable, tabulateNames, unpackNames } from '../../domain/names-index.ts';
import { sitePath } from '../site-path.ts';

let loading: Promise<NameTable> | undefined;

async function fetchNames(): Promise<NameTable> {
  const response = await fetch(sitePath('/names.json'));
  if (!response.ok) throw new Error(`names.json answered with status ${response.status}`);
  return tabulateNames(unpackNames((await response.json()) as NamesFile));
}

/**
 * Loads the names once; a failed attempt is forgotten, so that the next call tries again.
 * @throws where the file cannot be had
 */
export function loadNames(): Promise<NameTable> {
  loading ??= fetchNames().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
