import type { APIRoute } from 'astro';
import { loadCatalogue } from '../store/content-store.ts';
import { pagefindPage } from '../views/pagefind-page.ts';
import { searchRecords } from '../views/search-records.ts';

/** What Pagefind is fed with after the build; it does not stay in the built site. */
export const GET: APIRoute = async () => Response.json(searchRecords(await loadCatalogue()).map(pagefindPage));
