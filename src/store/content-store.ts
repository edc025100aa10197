import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { type Catalogue, linkCatalogue } from '../domain/catalogue.ts';
import type { Content, Prose } from '../domain/content.ts';
import type { MarkdownNode } from '../domain/markdown-tree.ts';
import type { PageDates } from '../domain/page-dates.ts';
import { pairPath } from '../domain/pairs.ts';
import { markdownFeatures, proseOf } from '../domain/prose.ts';
import { type Relations, relationsOf } from '../domain/relations.ts';
import { leaveBuildNotes, leaveCatalogue } from './build-notes.ts';
import { keepEntry } from './keep-entry.ts';
import { readPageDates } from './page-dates.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

async function entries<C extends CollectionKey>(
  collection: C,
): Promise<(CollectionEntry<C>['data'] & { id: string })[]> {
  const found = await getCollection(collection);
  return found
    .map((entry) => keepEntry(`${collection}/${entry.id}`, entry.digest, () => ({ ...entry.data, id: entry.id })))
    .sort(byId);
}

type ProseCollection = 'articles' | 'changes' | 'comparisons' | 'pages';

async function texts<C extends ProseCollection>(
  collection: C,
): Promise<(CollectionEntry<C>['data'] & { id: string; prose: Prose })[]> {
  const found = await getCollection(collection);
  return found
    .map((entry) =>
      keepEntry(`${collection}/${entry.id}`, entry.digest, () => ({
        ...entry.data,
        id: entry.id,
        prose: proseOf(mdxToMdast(entry.body ?? '', { features: markdownFeatures }) as MarkdownNode),
      })),
    )
    .sort(byId);
}

async function readContent(): Promise<Content> {
  const [articles, changes, comparisons, pages] = await Promise.all([
    texts('articles'),
    texts('changes'),
    texts('comparisons'),
    texts('pages'),
  ]);
  const [careers, roles, credentials, occupations, glossary, sources, moved, wages] = await Promise.all([
    entries('careers'),
    entries('roles'),
    entries('credentials'),
    entries('occupations'),
    entries('glossary'),
    entries('sources'),
    getEntry('redirects', 'all'),
    entries('wages'),
  ]);
  return {
    articles,
    careers,
    changes,
    comparisons,
    credentials,
    glossary,
    occupations,
    pages,
    redirects: moved?.data.list ?? [],
    roles,
    sources,
    wages,
  };
}

/** The catalogue, and what holds between its entries. */
export interface Site {
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  /** When what each page says last changed. */
  readonly dates: PageDates;
}

async function buildSite(): Promise<Site> {
  const catalogue = linkCatalogue(await readContent());
  leaveCatalogue(catalogue);
  const relations = relationsOf(catalogue);
  const pairs = relations.pairs.filter(({ id }) => !relations.indexablePairs.has(id));
  const sources = catalogue.content.sources.map(({ id }) => `/sources/${id}/`);
  leaveBuildNotes({
    unlisted: new Set([...pairs.map(({ id }) => pairPath(id)), ...sources]),
    redirects: catalogue.content.redirects,
    pairIds: relations.pairIds,
  });
  return { catalogue, relations, dates: await readPageDates() };
}

let built: Promise<Site> | undefined;

/** Everything that pages are made from. Built once in a build, and anew for each page in development. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return buildSite();
  built ??= buildSite();
  return built;
}

/** The catalogue alone. */
export const loadCatalogue = async (): Promise<Catalogue> => (await loadSite()).catalogue;

/**
 * The component that renders the body of a text.
 * @throws where the collection has no such text
 */
export async function renderText(collection: ProseCollection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/ has no text with the id "${id}".`);
  return (await render(entry)).Content;
}
