import { createHash } from 'node:crypto';
import type { Catalogue } from '../../domain/catalogue.ts';
import { relationsOf } from '../../domain/relations.ts';
import { siteConfig } from '../../site.config.ts';
import type { PageHead } from '../../views/page-head.ts';
import { pathOf } from '../../views/urls.ts';
import { pagesOf } from '../impact/page-views.ts';

/**
 * Keys of view-models that are not what the main content says: the head, addresses and anchors, keys of closed lists, and
 * the day of a review or change, which would otherwise count as a change itself.
 */
const silentKeys = new Set(['anchor', 'head', 'id', 'key', 'modified', 'path', 'reviewedLabel', 'reviewedOn']);

/** Keys seen -> whether they are silent: a catalogue has few keys and shows each some hundred thousand times. */
const judged = new Map<string, boolean>();

function isSilent(key: string): boolean {
  const known = judged.get(key);
  if (known !== undefined) return known;
  const silent = silentKeys.has(key) || /href$/i.test(key);
  judged.set(key, silent);
  return silent;
}

/** Collects the texts of a view-model; numbers in it are geometry, since figures arrive in words. */
function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value))
      if (!isSilent(key)) collectTexts((value as Record<string, unknown>)[key], texts);
  }
}

/**
 * The digest of what a view-model says to readers: of its texts, whatever their order and the names of their keys, so
 * that rebuilding a template or a view-model changes nothing as long as the same is said.
 * @param base The path that the site lives under, which addresses begin with, and which says nothing to readers.
 * @returns 12 hexadecimal digits.
 */
export function pageDigest(view: unknown, base: string = siteConfig.base): string {
  const texts = new Set<string>();
  collectTexts(view, texts);
  const withoutBase = (text: string): string => (text.startsWith(base) ? text.slice(base.length - 1) : text);
  const said = base === '/' ? texts : new Set(Array.from(texts, withoutBase));
  return createHash('sha256')
    .update(JSON.stringify([...said].sort()))
    .digest('hex')
    .slice(0, 12);
}

/** Whether search engines may list the page of a view, which may be a list of a view and its text. */
function isIndexable(view: unknown): boolean {
  const [model] = (Array.isArray(view) ? view : [view]) as readonly { readonly head: PageHead }[];
  return model?.head.indexable === true;
}

/** The digests of all pages that search engines may list: path without the base -> digest. */
export function pageDigests(catalogue: Catalogue): Map<string, string> {
  const relations = relationsOf(catalogue);
  const unlisted = new Set(
    relations.pairs.filter(({ id }) => !relations.indexablePairs.has(id)).map(({ id }) => pathOf('comparison', id)),
  );
  const digests = new Map<string, string>();
  for (const [path, make] of pagesOf(catalogue, relations)) {
    if (unlisted.has(path)) continue;
    const view = make();
    if (isIndexable(view)) digests.set(path, pageDigest(view));
  }
  return digests;
}
