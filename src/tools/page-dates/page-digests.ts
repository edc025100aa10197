import { hash } from 'node:crypto';
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

/** Parts of view-models with so many texts are read once, however many pages show them. */
const largePart = 32;

/** Numbers below it add up exactly, whatever their order. */
const modulus = 2 ** 48;

/** A number for a text, evenly spread. */
const numberOf = (text: string): number => hash('sha256', text, 'buffer').readUIntBE(0, 6);

/** Texts that were seen, each with its place among them: pages show the same ones some hundred times. */
function makeTextList() {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  const lastSums: number[] = [];
  let sums = 0;
  return {
    placeOf: (text: string): number => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, numbers.length);
      lastSums.push(0);
      return numbers.push(numberOf(text)) - 1;
    },
    /** The sum of the numbers of texts, each counted once. */
    sumOf: (wanted: readonly number[]): number => {
      sums += 1;
      let sum = 0;
      for (const place of wanted) {
        if (lastSums[place] === sums) continue;
        lastSums[place] = sums;
        sum = (sum + (numbers[place] ?? 0)) % modulus;
      }
      return sum;
    },
  };
}

/**
 * Makes what digests the view-models of a site: what each says to readers, whatever the order of its texts and the names
 * of its keys, so that rebuilding a template or a view-model changes nothing as long as the same is said. The digest is
 * the sum of the numbers of its texts (Bellare and Micciancio 1997, AdHash), 12 hexadecimal digits.
 * @param base The path that the site lives under, which addresses begin with, and which says nothing to readers.
 */
export function makePageDigest(base: string): (view: unknown) => string {
  const texts = makeTextList();
  const read = new WeakMap<object, readonly number[]>();
  const withoutBase = (text: string): string => (text.startsWith(base) ? text.slice(base.length - 1) : text);
  /** Adds the places of all texts in a view-model; numbers in it are geometry, since figures arrive in words. */
  const collect = (value: unknown, into: number[]): void => {
    if (typeof value === 'string') into.push(texts.placeOf(withoutBase(value)));
    if (typeof value !== 'object' || value === null) return;
    const known = read.get(value);
    if (known !== undefined) {
      for (const place of known) into.push(place);
      return;
    }
    const from = into.length;
    if (Array.isArray(value)) for (const item of value) collect(item, into);
    else {
      for (const key of Object.keys(value)) if (!isSilent(key)) collect((value as Record<string, unknown>)[key], into);
    }
    if (into.length - from >= largePart) read.set(value, into.slice(from));
  };
  return (view) => {
    const places: number[] = [];
    collect(view, places);
    return texts.sumOf(places).toString(16).padStart(12, '0');
  };
}

/** The digest of a view-model on this site. */
export const pageDigest = makePageDigest(siteConfig.base);

/** Whether search engines may list the page of a view, which may be a list of a view and its text. */
function isIndexable(view: unknown): boolean {
  const [model] = (Array.isArray(view) ? view : [view]) as readonly { readonly head: PageHead }[];
  return model?.head.indexable === true;
}

/** The digests of all pages that search engines may list: path without the base -> digest. */
export function pageDigests(catalogue: Catalogue): Map<string, string> {
  const relations = relationsOf(catalogue);
  const { pairs, indexablePairs } = relations;
  const unlisted = new Set(pairs.filter(({ id }) => !indexablePairs.has(id)).map(({ id }) => pathOf('comparison', id)));
  const digests = new Map<string, string>();
  for (const [path, make] of pagesOf(catalogue, relations)) {
    if (unlisted.has(path)) continue;
    const view = make();
    if (isIndexable(view)) digests.set(path, pageDigest(view));
  }
  return digests;
}
