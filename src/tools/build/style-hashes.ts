import { styleHash } from '../../styles/style-hash.ts';
import { readPage } from '../check-site/page.ts';

/**
 * Collects the hashes of all stylesheets that pages inline.
 *
 * @param pages The texts of the pages.
 * @returns Each hash once, sorted, so that the same pages give the same header.
 */
export function inlineStyleHashes(pages: Iterable<string>): readonly string[] {
  const styles = new Set<string>();
  for (const html of pages) {
    for (const style of readPage('/', html).inlineStyles) styles.add(style);
  }
  return [...styles].map(styleHash).sort();
}
