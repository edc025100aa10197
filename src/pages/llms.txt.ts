import { loadCatalogue } from '../store/content-store.ts';
import { llmsText } from '../views/markdown-twins.ts';

/** What language models are told of the site. */
export const GET = async () => new Response(llmsText(await loadCatalogue()));
