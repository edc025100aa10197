import { styleHash } from '../../styles/style-hash.ts';

/**
 * Collects the hashes of all stylesheets that pages inline. Pages are looked at one after the other and only searched for
 * the element, since a full parse of every page costs more than rendering it; the site check, which parses them anyway,
 * holds the result against what the parser finds.
 *
 * @param pages The texts of the pages.
 * @returns Each hash once, sorted, so that the same pages give the same header.
 */
export function inlineStyleHashes(pages: Iterable<string>): readonly string[] {
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, text = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style/gi)) styles.add(text);
  }
  return [...styles].map(styleHash).sort();
}
