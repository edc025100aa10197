import { webManifest } from '../views/web-manifest.ts';

/** How the site is called and looks on a home screen. */
export const GET = () => new Response(webManifest());
