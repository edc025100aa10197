import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Catalogue, linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import { checkIntegrity } from '../../domain/integrity.ts';
import { choosePairs } from '../../domain/pairs.ts';
import { nearestRoles } from '../../domain/relatedness.ts';
import { type Relations, relationsOf } from '../../domain/relations.ts';
import { careerPage } from '../../views/career-page.ts';
import { compareIndex } from '../../views/compare-index.ts';
import { credentialPage } from '../../views/credential-page.ts';
import { articlesFeed } from '../../views/feeds.ts';
import { fitData } from '../../views/fit-page.ts';
import { homePage } from '../../views/home-page.ts';
import { articlesIndex, rolesIndex } from '../../views/index-pages.ts';
import { llmsText, markdownTwins } from '../../views/markdown-twins.ts';
import { namesIndex } from '../../views/names-index.ts';
import { occupationsPage } from '../../views/occupations-page.ts';
import { openTables } from '../../views/open-data-tables.ts';
import { pairPage } from '../../views/pair-page.ts';
import { pathwayData } from '../../views/pathway-data.ts';
import { rolePage } from '../../views/role-page.ts';
import { searchRecords } from '../../views/search-records.ts';
import { sourcePages } from '../../views/sources-page.ts';
import { startingPointPages } from '../../views/starting-point-page.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { readContent } from '../read-content.ts';
import { countRecord, countWork, type WorkCounter } from './count-work.ts';
import { numberedContent } from './numbered-content.ts';

/** How much more work an entry of a large catalogue may cost than one of a small one. */
const mostGrowth = 1.15;

/** Roles whose pages are made; what one costs may not depend on how many there are, so some are enough. */
const samples = 40;

const { content: real } = readContent(defaultContentFolder({}));
const catalogueOf = (roles: number) => linkCatalogue(numberedContent(real, Math.round(roles / real.roles.length)));

const spread = <T>(items: readonly T[]): T[] =>
  Array.from({ length: samples }, (_, place) => items[Math.floor((place * items.length) / samples)] as T);

/** A stage of the build: what it does with a whole catalogue, or with a number of entries of it. */
interface Stage {
  readonly run: (catalogue: Catalogue, relations: Relations) => unknown;
  /** Through how many entries the work is shared; all roles unless it says otherwise. */
  readonly entries?: number;
}

const stages: Readonly<Record<string, Stage>> = {
  'check between entries': { run: ({ content }) => checkIntegrity(content as Content, '2026-11-22') },
  linking: { run: ({ content }) => linkCatalogue(content) },
  relatedness: { run: (catalogue) => nearestRoles(catalogue) },
  pairs: { run: (catalogue, { nearest }) => choosePairs(catalogue, nearest) },
  'role pages': {
    run: (catalogue, { nearest, pairIds }) => {
      for (const role of spread(catalogue.content.roles))
        rolePage(catalogue, role, nearest.get(role.id) ?? [], pairIds);
    },
    entries: samples,
  },
  'pair pages': {
    run: (catalogue, { pairs, nearest, pairIds }) => {
      for (const pair of spread(pairs)) pairPage(catalogue, pair, nearest, pairIds, true);
    },
    entries: samples,
  },
  'pages of careers': {
    run: (catalogue) => {
      for (const career of catalogue.content.careers) careerPage(catalogue, career);
    },
  },
  'pairs of careers': {
    run: (catalogue, { pairs, nearest, pairIds }) => {
      for (const pair of pairs) if (pair.kind === 'career') pairPage(catalogue, pair, nearest, pairIds, true);
    },
  },
  'pages of credentials': {
    run: (catalogue) => {
      for (const credential of catalogue.content.credentials) credentialPage(catalogue, credential);
    },
  },
  'starting points': { run: (catalogue) => startingPointPages(catalogue) },
  'pages of sources': { run: (catalogue) => sourcePages(catalogue) },
  'home page': { run: homePage },
  'index of roles': { run: (catalogue) => rolesIndex(catalogue) },
  'index of comparisons': { run: compareIndex },
  'index of articles': { run: (catalogue) => articlesIndex(catalogue) },
  'occupations page': { run: (catalogue) => occupationsPage(catalogue) },
  'Markdown twins': { run: (catalogue, relations) => markdownTwins(catalogue, relations) },
  'search records': { run: (catalogue) => searchRecords(catalogue) },
  'names index': { run: (catalogue) => namesIndex(catalogue, searchRecords(catalogue), new Set()) },
  'open data': { run: openTables },
  'fit finder': { run: (catalogue) => fitData(catalogue) },
  pathways: { run: (catalogue) => pathwayData(catalogue) },
  feeds: { run: (catalogue) => [articlesFeed(catalogue), llmsText(catalogue)] },
};

/** How often a stage looks at an entry, for each entry. */
function workPerEntry({ run, entries }: Stage, catalogue: Catalogue, relations: Relations): number {
  const counter: WorkCounter = { looks: 0 };
  run(countWork(catalogue, counter), countRecord(relations, counter));
  return counter.looks / (entries ?? catalogue.content.roles.length);
}

/** A whole run at 10,000 takes minutes, so it is asked for: CROSSWALK_LINEAR_ROLES=10000. */
const largest = Number(process.env.CROSSWALK_LINEAR_ROLES ?? 3000);

const sizes = [...new Set([400, 1200, 3000, largest])].map((roles) => {
  const catalogue = catalogueOf(roles);
  return { catalogue, relations: relationsOf(catalogue) };
});

for (const [name, stage] of Object.entries(stages)) {
  test(`Work grows in step with the catalogue: ${name}`, () => {
    const [small = 0, ...larger] = sizes.map(({ catalogue, relations }) => workPerEntry(stage, catalogue, relations));
    const told = `looks at entries for each entry: ${[small, ...larger].map((looks) => looks.toFixed(1)).join(', ')}`;
    for (const looks of larger) assert.ok(looks <= small * mostGrowth, told);
  });
}

test('The instrument sees work that grows with the square', () => {
  const pairwise: Stage = {
    run: ({ content }) => content.roles.filter(({ id }) => content.articles.some((article) => article.id === id)),
  };
  const [small = 0, large = 0] = sizes.map(({ catalogue, relations }) => workPerEntry(pairwise, catalogue, relations));
  // Three times the roles: what looks at each for each costs three times as much for one.
  assert.ok(large > small * 2, `${small} and ${large} looks for each`);
});
