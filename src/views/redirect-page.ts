import { siteConfig } from '../site.config.ts';
import { contentSecurityPolicy } from './security-headers.ts';

/** What the page at an address that moved says. */
export interface RedirectPage {
  /** The path of the new address, base included. */
  readonly to: string;
  /** The title of the page there, as it stands in its HTML. */
  readonly title: string;
}

/**
 * Writes the page that stands at an address that moved, for hosts that read neither `_redirects` nor the map for nginx.
 * Search engines take a refresh without delay for a redirect that stays.
 */
export function redirectPageHtml({ to, title }: RedirectPage): string {
  const address = new URL(to, siteConfig.url).href;
  return `<!DOCTYPE html>
<html lang="${siteConfig.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy({ for: 'meta' })}">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<title>${title}</title>
</head>
<body>
<main>
<h1>This page has moved</h1>
<p>It is now at <a href="${to}">${title}</a>.</p>
</main>
</body>
</html>
`;
}
