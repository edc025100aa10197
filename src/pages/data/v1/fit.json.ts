import { loadCatalogue } from '../../../store/content-store.ts';
import { fitData } from '../../../views/fit-page.ts';

/** What the fit finder ranks. */
export const GET = async () => Response.json(fitData(await loadCatalogue()));
