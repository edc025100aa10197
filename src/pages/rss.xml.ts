import rss from '@astrojs/rss';
import { loadCatalogue } from '../store/content-store.ts';
import { articlesFeed } from '../views/feeds.ts';

/** The feed of articles. */
export const GET = async () => rss(articlesFeed(await loadCatalogue()));
