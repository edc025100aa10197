import { loadCatalogue } from '../../../store/content-store.ts';
import { openEntryNames } from '../../../views/open-data.ts';

/** The list of all careers and roles. */
export const GET = async () => Response.json(openEntryNames(await loadCatalogue()));
