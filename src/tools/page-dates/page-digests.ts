import { createHash } from 'node:crypto';
import type { Catalogue } from '../../domain/catalogue.ts';
import { relationsOf } from '../../domain/relations.ts';
import { siteConfig } from '../../site.config.ts';
import type { PageHead } from '../../views/page-head.ts';
import { pageMakers } from '../impact/page-views.ts';

/**
 * Keys of view-models that are not what the main content says: the head, addresses and anchors, keys of closed lists, and
 * the day of a review or change, which would otherwise count as a change itself.
 */
const silentKeys = new Set(['anchor', 'head', 'id', 'key', 'modified', 'path', 'reviewedLabel', 'reviewedOn']);
const isSilent = (key: string): boolean => silentKeys.has(key) || /href$/i.test(key);

/** Shows the texts of a view-model, one after the other; numbers in it are geometry, since figures arrive in words. */
function forEachText(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const item of value) forEachText(item, see);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) if (!isSilent(key)) forEachText(child, see);
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
  forEachText(view, (text) => texts.add(text.startsWith(base) ? text.slice(base.length - 1) : text));
  return createHash('sha256')
    .update(JSON.stringify([...texts].sort()))
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
  const digests = new Map<string, string>();
  for (const make of Object.values(pageMakers)) {
    for (const [path, view] of make(catalogue, relations)) if (isIndexable(view)) digests.set(path, pageDigest(view));
  }
  return digests;
}
