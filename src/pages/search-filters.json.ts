import type { APIRoute } from 'astro';
import { loadCatalogue } from '../store/content-store.ts';
import { searchFilters } from '../views/names-index.ts';
import { searchRecords } from '../views/search-records.ts';

/** What the page of the search narrows and sorts by. */
export const GET: APIRoute = async () => {
  const catalogue = await loadCatalogue();
  return Response.json(searchFilters(catalogue, searchRecords(catalogue)));
};
