import type { APIRoute } from 'astro';
import { loadSite } from '../store/content-store.ts';
import { namesIndex } from '../views/names-index.ts';
import { searchRecords } from '../views/search-records.ts';

/** What the names layer of the search loads first. */
export const GET: APIRoute = async () => {
  const { catalogue, relations } = await loadSite();
  return Response.json(namesIndex(catalogue, searchRecords(catalogue), relations.pairIds).root);
};
