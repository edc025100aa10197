import rss from '@astrojs/rss';
import { loadCatalogue } from '../store/content-store.ts';
import { changesFeed } from '../views/feeds.ts';

/** The feed of changes. */
export const GET = async () => rss(changesFeed(await loadCatalogue()));
