import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import type { EntryKey } from '../../domain/issues.ts';
import { relationsOf } from '../../domain/relations.ts';
import { pageAddress } from '../edit-content/entry-address.ts';

const paged = ['articles', 'careers', 'credentials', 'pages', 'roles'] as const;

/** A page that was there before and is gone, with the entry it was made from. */
export interface VanishedPage extends EntryKey {
  readonly address: string;
}

/** The addresses of entries’ pages, and of the pairs that search engines may list. */
function addressesOf(content: Content): Map<string, EntryKey> {
  const entries = paged.flatMap((collection) => content[collection].map(({ id }): EntryKey => ({ collection, id })));
  const { indexablePairs } = relationsOf(linkCatalogue(content));
  const pairs = [...indexablePairs].map((id): EntryKey => ({ collection: 'comparisons', id }));
  return new Map([...entries, ...pairs].map((entry) => [pageAddress(entry.collection, entry.id) ?? '/', entry]));
}

/**
 * Finds pages that answered before, answer no more, and are not redirected.
 * @param before the content of an earlier commit.
 * @param now the content of today; what its pairs are is worked out from it.
 */
export function vanishedPages(before: Content, now: Content): VanishedPage[] {
  const today = addressesOf(now);
  const pairs = new Set(relationsOf(linkCatalogue(now)).pairs.map(({ id }) => pageAddress('comparisons', id)));
  const redirected = new Set(now.redirects.map(({ from }) => from));
  return [...addressesOf(before)]
    .filter(([address]) => !today.has(address) && !pairs.has(address) && !redirected.has(address))
    .map(([address, entry]) => ({ ...entry, address }));
}
