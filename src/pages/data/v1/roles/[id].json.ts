import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../../store/content-store.ts';
import { type OpenEntry, openEntry } from '../../../../views/open-data.ts';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  return catalogue.content.roles.map(({ id }) => ({
    params: { id },
    props: { makeEntry: () => openEntry(catalogue, id) },
  }));
}

/** One role as open data. */
export const GET: APIRoute<{ makeEntry: () => OpenEntry }> = ({ props }) => Response.json(props.makeEntry());
