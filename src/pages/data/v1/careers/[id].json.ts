import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../../store/content-store.ts';
import { type OpenEntry, openEntry } from '../../../../views/open-data.ts';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  return catalogue.content.careers.map(({ id }) => ({ params: { id }, props: { entry: openEntry(catalogue, id) } }));
}

/** One career as open data. */
export const GET: APIRoute<{ entry: OpenEntry }> = ({ props }) => Response.json(props.entry);
