import { loadSite } from '../../../store/content-store.ts';
import { openDataIndex } from '../../../views/open-data-tables.ts';

/** The index of the open data. */
export const GET = async () => {
  const { catalogue, relations } = await loadSite();
  return Response.json(await openDataIndex(catalogue, relations));
};
