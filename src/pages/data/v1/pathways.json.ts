import { loadCatalogue } from '../../../store/content-store.ts';
import { pathwayData } from '../../../views/pathway-data.ts';

/** All moves, as open data and for the route finder. */
export const GET = async () => Response.json(pathwayData(await loadCatalogue()));
