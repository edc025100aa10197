import type { OpenEntry } from '../../views/open-data.ts';
import { sitePath } from '../site-path.ts';

const loading = new Map<string, Promise<OpenEntry>>();

async function fetchEntry(path: string): Promise<OpenEntry> {
  const response = await fetch(sitePath(path));
  if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
  return (await response.json()) as OpenEntry;
}

/**
 * Loads a career or role once; a failed attempt is forgotten, so that the next call tries again.
 * @param folder `careers` or `roles`
 * @throws where the file cannot be had
 */
export function loadEntry(folder: string, id: string): Promise<OpenEntry> {
  const started =
    loading.get(id) ??
    fetchEntry(`/data/v1/${folder}/${id}.json`).catch((error: unknown) => {
      loading.delete(id);
      throw error;
    });
  loading.set(id, started);
  return started;
}
