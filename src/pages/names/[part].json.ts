import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../store/content-store.ts';
import { namesIndex } from '../../views/names-index.ts';
import { searchRecords } from '../../views/search-records.ts';

/** The parts of the names of a large catalogue; none while all names fit one file. */
export const getStaticPaths = (async () => {
  const { catalogue, relations } = await loadSite();
  const { parts } = namesIndex(catalogue, searchRecords(catalogue), relations.pairIds);
  return [...parts].map(([part, file]) => ({ params: { part }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
