import type { OverlayMessage } from './overlay-message.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The page that stands for all others while the content has mistakes and no page could yet be made. It is there in
 * development alone, and goes away by itself.
 * @param base the path the site lives under, with slashes at both ends.
 */
export function mistakesPage({ err }: OverlayMessage, base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(err.title)}</title>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
<h1>${escapeHtml(err.title)}</h1>
<p>The pages are shown once these are mended. This page follows what you save.</p>
<pre>${escapeHtml(`${err.message}\n\n${err.frame}`)}</pre>
</html>
`;
}
