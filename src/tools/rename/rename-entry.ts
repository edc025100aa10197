import { linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import { pairId, splitPairId } from '../../domain/pairs.ts';
import { relationsOf } from '../../domain/relations.ts';
import { collections } from '../../schemas/collections.ts';
import { moveLinks, renameInComponents, renameInPicker } from '../edit-content/body-text.ts';
import { type Draft, openDraft } from '../edit-content/draft.ts';
import { entryPages, linkAddresses, pageAddress } from '../edit-content/entry-address.ts';
import { type NamedEntry, pathOfEntry } from '../edit-content/find-entry.ts';
import { redirect } from '../edit-content/redirects.ts';
import { type Use, usesOf } from '../edit-content/uses.ts';
import { openYaml } from '../edit-content/yaml-text.ts';
import { swapSides } from './swap-sides.ts';

/** A pair’s id with one of its two members renamed, in canonical order. */
function renamePair(id: string, old: string, next: string): string {
  const [first, second] = (splitPairId(id) ?? [id, id]).map((member) => (member === old ? next : member));
  return pairId(first ?? id, second ?? id);
}

/** The pairs of an entry that have a page today; their addresses move with it. */
function pairsWithPage(content: Content, { collection, id }: NamedEntry): string[] {
  if (collection !== 'careers' && collection !== 'roles') return [];
  const { pairs } = relationsOf(linkCatalogue(content));
  return pairs.filter(({ first, second }) => first === id || second === id).map((pair) => pair.id);
}

/** Mends the key that names the entry. Components of texts are mended with the links. */
function mendUse(draft: Draft, { by, keyPath, written }: Use, old: string, next: string): void {
  if (keyPath[0] === 'prose') return;
  const path = pathOfEntry(by);
  const yaml = openYaml(draft.read(path));
  const item = collections[by.collection].form === 'yaml-list' ? yaml.indexOf('id', by.id) : undefined;
  const place = item === undefined ? keyPath : [item, ...keyPath];
  draft.splice(path, [yaml.setValue(place, written === old ? next : renamePair(written, old, next))]);
}

/** Mends components and links in the texts. */
function mendTexts(draft: Draft, content: Content, entry: NamedEntry, next: string, pairs: readonly string[]): void {
  const { collection, id } = entry;
  const addresses = linkAddresses(collection, next);
  const moved = [
    ...linkAddresses(collection, id).map((from, index) => [from, addresses[index]]),
    ...pairs.map((pair) => [pageAddress('comparisons', pair), pageAddress('comparisons', renamePair(pair, id, next))]),
  ];
  for (const name of ['articles', 'changes', 'comparisons', 'pages'] as const) {
    for (const text of content[name]) {
      const path = pathOfEntry({ collection: name, id: text.id });
      const body = draft.read(path);
      const links = moved.flatMap(([from, to]) => (from && to ? moveLinks(body, from, to) : []));
      const picker = collection === 'careers' || collection === 'roles' ? renameInPicker(body, id, next) : [];
      draft.splice(path, [...links, ...picker, ...renameInComponents(body, collection, id, next)]);
    }
  }
}

/** Renames the files of the comparisons that the entry takes part in; its side may change with the alphabet. */
function moveComparisons(draft: Draft, content: Content, old: string, next: string): void {
  for (const { id, first, second } of content.comparisons) {
    if (first !== old && second !== old) continue;
    const renamed = renamePair(id, old, next);
    const path = pathOfEntry({ collection: 'comparisons', id });
    const isSwapped = (first === old ? [next, second] : [first, next]).join('-vs-') !== renamed;
    if (isSwapped) draft.write(path, swapSides(draft.read(path)));
    draft.move(path, pathOfEntry({ collection: 'comparisons', id: renamed }));
  }
}

/** Gives the entry itself its new id: the name of its file, or the `id` of its item. */
function moveEntry(draft: Draft, { collection, id }: NamedEntry, next: string): void {
  const path = pathOfEntry({ collection, id });
  if (collections[collection].form !== 'yaml-list') {
    draft.move(path, pathOfEntry({ collection, id: next }));
    return;
  }
  const yaml = openYaml(draft.read(path));
  const index = yaml.indexOf('id', id);
  if (index !== undefined) draft.splice(path, [yaml.setValue([index, 'id'], next)]);
  const wages = pathOfEntry({ collection: 'wages', id });
  if (collection === 'sources' && draft.has(wages)) draft.move(wages, pathOfEntry({ collection: 'wages', id: next }));
}

/**
 * Works out everything that changes when an entry gets another id.
 * @param today the day of the redirects, `YYYY-MM-DD`.
 */
export function renameEntry(content: Content, folder: string, entry: NamedEntry, next: string, today: string): Draft {
  const draft = openDraft(folder);
  const { collection, id } = entry;
  const pairs = pairsWithPage(content, entry);
  for (const use of usesOf(content, entry)) mendUse(draft, use, id, next);
  mendTexts(draft, content, entry, next, pairs);
  if (collection === 'careers' || collection === 'roles') moveComparisons(draft, content, id, next);
  moveEntry(draft, entry, next);
  const [from, to] = [pageAddress(collection, id), pageAddress(collection, next)];
  const hasPage = entryPages(content).some(({ address }) => address === from);
  if (hasPage && from !== undefined && to !== undefined) redirect(draft, from, to, today);
  for (const pair of pairs) {
    redirect(draft, `/compare/${pair}/`, `/compare/${renamePair(pair, id, next)}/`, today);
  }
  return draft;
}
