import type { Catalogue } from '../../domain/catalogue.ts';
import { type Relations, relationsOf } from '../../domain/relations.ts';
import { articlePage } from '../../views/article-page.ts';
import { careerPage } from '../../views/career-page.ts';
import { compareIndex } from '../../views/compare-index.ts';
import { credentialPage } from '../../views/credential-page.ts';
import { dataPage } from '../../views/data-page.ts';
import { fitPage } from '../../views/fit-page.ts';
import { homePage } from '../../views/home-page.ts';
import * as indexes from '../../views/index-pages.ts';
import { occupationsPage } from '../../views/occupations-page.ts';
import { pairPage } from '../../views/pair-page.ts';
import { pathwaysPage } from '../../views/pathways-page.ts';
import { rolePage } from '../../views/role-page.ts';
import { sourcePages, sourcesPage } from '../../views/sources-page.ts';
import { startingPointPages } from '../../views/starting-point-page.ts';
import { changesPage, textPage } from '../../views/text-page.ts';
import { pathOf } from '../../views/urls.ts';

type Views = Iterable<readonly [path: string, view: unknown]>;

/** Makes one view after the other, when it is asked for: those of all comparisons together would fill the memory. */
function* each<Entry>(
  entries: readonly Entry[],
  make: (entry: Entry) => readonly [path: string, view: unknown],
): Generator<readonly [path: string, view: unknown]> {
  for (const entry of entries) yield make(entry);
}

/** Makes the views of one file of `src/pages`, each with its address. */
type PageMaker = (catalogue: Catalogue, relations: Relations) => Views;

/**
 * File of `src/pages` -> the views it shows. Pages that say the same whatever the content are not among them. A text’s
 * body is rendered from the text itself, so its prose stands beside the view.
 */
export const pageMakers: Readonly<Record<string, PageMaker>> = {
  '[page].astro': (catalogue) =>
    each(catalogue.content.pages, (page) => [pathOf('page', page.id), [textPage(catalogue, page), page.prose]]),
  'articles/[id].astro': (catalogue) =>
    each(catalogue.content.articles, (article) => [
      pathOf('article', article.id),
      [articlePage(catalogue, article), article.prose],
    ]),
  'articles/index.astro': (catalogue) => [['/articles/', indexes.articlesIndex(catalogue)]],
  'careers/[id].astro': (catalogue) =>
    each(catalogue.content.careers, (career) => [pathOf('career', career.id), careerPage(catalogue, career)]),
  'careers/index.astro': (catalogue) => [['/careers/', indexes.careersIndex(catalogue)]],
  'changes.astro': (catalogue) => [['/changes/', [changesPage(catalogue), catalogue.content.changes]]],
  'compare/[pair].astro': (catalogue, { pairs, nearest, pairIds, indexablePairs }) =>
    each(pairs, (pair) => [
      pathOf('comparison', pair.id),
      [
        pairPage(catalogue, pair, nearest, pairIds, indexablePairs.has(pair.id)),
        catalogue.verdicts.get(pair.id)?.prose,
      ],
    ]),
  'compare/index.astro': (catalogue, relations) => [['/compare/', compareIndex(catalogue, relations)]],
  'credentials/[id].astro': (catalogue) =>
    each(catalogue.content.credentials, (credential) => [
      pathOf('credential', credential.id),
      credentialPage(catalogue, credential),
    ]),
  'credentials/index.astro': (catalogue) => [['/credentials/', indexes.credentialsIndex(catalogue)]],
  'data/index.astro': (catalogue, relations) => [['/data/', dataPage(catalogue, relations)]],
  'fit.astro': (catalogue) => [['/fit/', fitPage(catalogue)]],
  'glossary.astro': (catalogue) => [['/glossary/', indexes.glossaryPage(catalogue)]],
  'index.astro': (catalogue, relations) => [['/', homePage(catalogue, relations)]],
  'occupations.astro': (catalogue) => [['/occupations/', occupationsPage(catalogue)]],
  'pathways/[id].astro': (catalogue) => startingPointPages(catalogue).map((view) => [view.path, view]),
  'pathways/index.astro': (catalogue) => [['/pathways/', pathwaysPage(catalogue)]],
  'roles/[id].astro': (catalogue, { nearest, pairIds }) =>
    each(catalogue.content.roles, (role) => [
      pathOf('role', role.id),
      rolePage(catalogue, role, nearest.get(role.id) ?? [], pairIds),
    ]),
  'roles/index.astro': (catalogue) => [['/roles/', indexes.rolesIndex(catalogue)]],
  'sources/[id].astro': (catalogue) => sourcePages(catalogue).map((view) => [view.path, view]),
  'sources/index.astro': (catalogue) => [['/sources/', sourcesPage(catalogue)]],
};

/**
 * Everything that the pages of a catalogue say.
 * @returns address -> the page’s view as text, to be held against another one.
 */
export function pageViews(catalogue: Catalogue): Map<string, string> {
  const relations = relationsOf(catalogue);
  const texts = new Map<string, string>();
  for (const make of Object.values(pageMakers)) {
    for (const [path, view] of make(catalogue, relations)) texts.set(path, JSON.stringify(view));
  }
  return texts;
}

/** How the pages of two catalogues differ, each list sorted. */
export interface PageChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares all pages before and after a change. */
export function comparePages(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): PageChanges {
  return {
    added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    changed: [...after]
      .filter(([path, view]) => before.has(path) && before.get(path) !== view)
      .map(([path]) => path)
      .sort(),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(),
  };
}
