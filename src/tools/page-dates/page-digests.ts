import { createHash } from 'node:crypto';
import type { Catalogue } from '../../domain/catalogue.ts';
import { relationsOf } from '../../domain/relations.ts';
import type { PageHead } from '../../views/page-head.ts';
import { pageMakers } from '../impact/page-views.ts';

/**
 * Keys of view-models that are not what the main content says: the head, addresses and anchors, keys of closed lists, and
 * the day of a review or change, which would otherwise count as a change itself.
 */
const silentKeys = new Set(['anchor', 'head', 'id', 'key', 'modified', 'path', 'reviewedLabel', 'reviewedOn']);
const isSilent = (key: string): boolean => silentKeys.has(key) || /href$/i.test(key);

/** Collects the texts of a view-model; numbers in it are geometry, since figures arrive in words. */
function collectTexts(value: unknown, texts: Set<string>): Set<string> {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) if (!isSilent(key)) collectTexts(child, texts);
  }
  return texts;
}

/**
 * The digest of what a view-model says to readers: of its texts, whatever their order and the names of their keys, so
 * that rebuilding a template or a view-model changes nothing as long as the same is said.
 * @returns 12 hexadecimal digits.
 */
export function pageDigest(view: unknown): string {
  const texts = [...collectTexts(view, new Set())].sort();
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
}

/** Whether search engines may list the page of a view, which may be a list of a view and its text. */
function isIndexable(view: unknown): boolean {
  const [model] = (Array.isArray(view) ? view : [view]) as readonly { readonly head: PageHead }[];
  return model?.head.indexable === true;
}

/** The digests of all pages that search engines may list: path without the base -> digest. */
export function pageDigests(catalogue: Catalogue): Map<string, string> {
  const relations = relationsOf(catalogue);
  const views = Object.values(pageMakers).flatMap((make) => [...make(catalogue, relations)]);
  return new Map(views.filter(([, view]) => isIndexable(view)).map(([path, view]) => [path, pageDigest(view)]));
}
