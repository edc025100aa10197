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
import { keptViews } from '../../views/kept-views.ts';
import { occupationsPage } from '../../views/occupations-page.ts';
import { pathwaysPage } from '../../views/pathways-page.ts';
import { sourcePages, sourcesPage } from '../../views/sources-page.ts';
import { startingPointPages } from '../../views/starting-point-page.ts';
import { changesPage, textPage } from '../../views/text-page.ts';
import { pathOf } from '../../views/urls.ts';

/** An address, and what makes the view shown there: only pages that are asked for are worked out. */
type PageMaking = readonly [path: string, make: () => unknown];

/** The pages of one file of `src/pages`. */
type PageMaker = (catalogue: Catalogue, relations: Relations) => readonly PageMaking[];

/**
 * File of `src/pages` -> the views it shows. Pages that say the same whatever the content are not among them. A text’s
 * body is rendered from the text itself, so its prose stands beside the view.
 */
const pageMakers: Readonly<Record<string, PageMaker>> = {
  '[page].astro': (catalogue) =>
    catalogue.content.pages.map((page) => [pathOf('page', page.id), () => [textPage(catalogue, page), page.prose]]),
  'articles/[id].astro': (catalogue) =>
    catalogue.content.articles.map((article) => [
      pathOf('article', article.id),
      () => [articlePage(catalogue, article), article.prose],
    ]),
  'articles/index.astro': (catalogue) => [['/articles/', () => indexes.articlesIndex(catalogue)]],
  'careers/[id].astro': (catalogue) =>
    catalogue.content.careers.map((career) => [pathOf('career', career.id), () => careerPage(catalogue, career)]),
  'careers/index.astro': (catalogue) => [['/careers/', () => indexes.careersIndex(catalogue)]],
  'changes.astro': (catalogue) => [['/changes/', () => [changesPage(catalogue), catalogue.content.changes]]],
  'compare/[pair].astro': (catalogue, relations) => {
    const views = keptViews(catalogue, relations);
    return relations.pairs.map((pair) => [
      pathOf('comparison', pair.id),
      () => [views.pair(pair), catalogue.verdicts.get(pair.id)?.prose],
    ]);
  },
  'compare/index.astro': (catalogue, relations) => [['/compare/', () => compareIndex(catalogue, relations)]],
  'credentials/[id].astro': (catalogue) =>
    catalogue.content.credentials.map((credential) => [
      pathOf('credential', credential.id),
      () => credentialPage(catalogue, credential),
    ]),
  'credentials/index.astro': (catalogue) => [['/credentials/', () => indexes.credentialsIndex(catalogue)]],
  'data/index.astro': (catalogue, relations) => [['/data/', () => dataPage(catalogue, relations)]],
  'fit.astro': (catalogue) => [['/fit/', () => fitPage(catalogue)]],
  'glossary.astro': (catalogue) => [['/glossary/', () => indexes.glossaryPage(catalogue)]],
  'index.astro': (catalogue, relations) => [['/', () => homePage(catalogue, relations)]],
  'occupations.astro': (catalogue) => [['/occupations/', () => occupationsPage(catalogue)]],
  'pathways/[id].astro': (catalogue) => startingPointPages(catalogue).map((view) => [view.path, () => view]),
  'pathways/index.astro': (catalogue) => [['/pathways/', () => pathwaysPage(catalogue)]],
  'roles/[id].astro': (catalogue, relations) => {
    const views = keptViews(catalogue, relations);
    return catalogue.content.roles.map((role) => [pathOf('role', role.id), () => views.role(role)]);
  },
  'roles/index.astro': (catalogue) => [['/roles/', () => indexes.rolesIndex(catalogue)]],
  'sources/[id].astro': (catalogue) => sourcePages(catalogue).map((view) => [view.path, () => view]),
  'sources/index.astro': (catalogue) => [['/sources/', () => sourcesPage(catalogue)]],
};

/** The files of `src/pages` whose pages are looked at. */
export const pageFiles = Object.keys(pageMakers);

/** All pages of a catalogue, each with what makes its view. */
export const pagesOf = (catalogue: Catalogue, relations: Relations): PageMaking[] =>
  Object.values(pageMakers).flatMap((pages) => pages(catalogue, relations));

/**
 * Everything that the pages of a catalogue say.
 * @returns address -> the page’s view as text, to be held against another one.
 */
export const pageViews = (catalogue: Catalogue): Map<string, string> =>
  new Map(pagesOf(catalogue, relationsOf(catalogue)).map(([path, make]) => [path, JSON.stringify(make())]));

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
