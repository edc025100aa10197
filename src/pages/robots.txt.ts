import { robotsText } from '../views/feeds.ts';

/** What crawlers may read, and where the sitemap is. */
export const GET = () => new Response(robotsText());
