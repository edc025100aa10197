import type { APIRoute } from 'astro';
import { loadSite } from '../../../store/content-store.ts';
import { fileEndings, tableFile } from '../../../views/open-data/table-files.ts';
import { openTables } from '../../../views/open-data-tables.ts';

export async function getStaticPaths() {
  const { catalogue, relations } = await loadSite();
  return openTables(catalogue, relations).flatMap((table) =>
    fileEndings.map((ending) => ({
      params: { file: `${table.id}.${ending}` },
      props: { text: tableFile(table, ending) },
    })),
  );
}

/** One file of one table of the open data. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
