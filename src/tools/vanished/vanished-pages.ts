import type { Content } from '../../domain/content.ts';
import { type EntryPage, entryPages } from '../edit-content/entry-address.ts';

/**
 * Finds pages that answered before, answer no more, and are not redirected. Pairs and sources
 * that search engines were asked not to list come and go with what is near what and what is used, and nobody is expected to
 * have kept their addresses.
 * @param before the content of an earlier commit.
 * @param now the content of today.
 */
export function vanishedPages(before: Content, now: Content): EntryPage[] {
  const answering = new Set([
    ...entryPages(now).map(({ address }) => address),
    ...now.redirects.map(({ from }) => from),
  ]);
  return entryPages(before).filter(({ address, isListed }) => isListed && !answering.has(address));
}
