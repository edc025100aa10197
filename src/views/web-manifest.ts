import { siteConfig } from '../site.config.ts';
import { href } from './urls.ts';

/** A picture of the site’s mark. */
export interface SiteIcon {
  /** Its path, without the base. */
  readonly path: string;
  /** Its width and height in pixels. */
  readonly size: number;
  /** How much of the width the mark takes, 0 to 1: systems cut the corners of an icon, so that it needs a margin. */
  readonly markShare: number;
  /** What the manifest offers it for; not in the manifest where undefined. */
  readonly purpose: 'any' | 'maskable' | undefined;
}

/** The icons: two sizes for browsers, one whose edges may be cut off, and the one that Apple’s systems ask for by name. */
export const siteIcons: readonly SiteIcon[] = [
  { path: '/icon-192.png', size: 192, markShare: 0.75, purpose: 'any' },
  { path: '/icon-512.png', size: 512, markShare: 0.75, purpose: 'any' },
  { path: '/icon-maskable-512.png', size: 512, markShare: 0.5, purpose: 'maskable' },
  { path: '/apple-touch-icon.png', size: 180, markShare: 0.65, purpose: undefined },
];

/** The web app manifest: how the site is called and looks where a person keeps it on a home screen. */
export const webManifest = (): string =>
  JSON.stringify({
    name: siteConfig.name,
    short_name: siteConfig.name,
    description: siteConfig.purpose,
    lang: siteConfig.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: siteConfig.themeColor.light,
    theme_color: siteConfig.themeColor.light,
    icons: siteIcons
      .filter(({ purpose }) => purpose !== undefined)
      .map(({ path, size, purpose }) => ({ src: href(path), sizes: `${size}x${size}`, type: 'image/png', purpose })),
  });
