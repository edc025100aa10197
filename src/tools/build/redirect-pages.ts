import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectPageHtml } from '../../views/redirect-page.ts';

/** The title in the head of a page, as it stands in its HTML. */
const titleIn = (html: string): string | undefined => /<title>([^<]+)<\/title>/.exec(html)?.[1];

/**
 * Writes a page at every address that moved, which leads on to the new one. A page that is there stays; the site check
 * reports it.
 *
 * @param root The folder of the built site.
 * @param base The path that the site lives under, with a slash at both ends.
 * @param redirects Where each address that moved leads, base included.
 * @throws What the file system throws.
 */
export function writeRedirectPages(root: string, base: string, redirects: ReadonlyMap<string, string>): void {
  const fileAt = (path: string) => join(root, path.slice(base.length), 'index.html');
  for (const [from, to] of redirects) {
    const [file, target] = [fileAt(from), fileAt(to)];
    if (existsSync(file) || !existsSync(target)) continue;
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, redirectPageHtml({ to, title: titleIn(readFileSync(target, 'utf8')) ?? to }));
  }
}
