import type { Catalogue } from '../domain/catalogue.ts';
import type { Article, Career, Credential, GlossaryTerm, Occupation, Page, Role } from '../domain/content.ts';
import { wholeOf } from '../domain/names-index/name-table.ts';
import { looksAbbreviated, wordsOf } from '../domain/names-index/words.ts';
import { askedPages } from '../vocabulary/asked-pages.ts';
import { askedStartingPoints } from '../vocabulary/asked-starting-points.ts';
import { type DescribedIndex, describedIndexes, madePages } from '../vocabulary/described-indexes.ts';
import { occupationMeaning } from '../vocabulary/entry-kinds.ts';
import type { SearchKind } from '../vocabulary/search-kinds.ts';
import { type StartingPoint, startingPoints } from '../vocabulary/starting-points.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { careerRow, roleRow } from './entry-rows.ts';
import { fit } from './page-head.ts';
import { namesHeldIn } from './search-names.ts';
import {
  articleText,
  careerText,
  credentialText,
  occupationText,
  pageText,
  roleText,
  type TextSection,
  termText,
} from './search-texts.ts';
import { startingPointTitle } from './starting-point-page.ts';
import { pathOf } from './urls.ts';

/** Everything that search knows of one page, or of one term: what both layers of search are made from. */
export interface SearchRecord {
  /** The path from the root of the site, without its base: Pagefind adds the base itself. */
  readonly url: string;
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly alternateTitles: readonly string[];
  /** How people ask who know no name of it. */
  readonly askedAs: readonly string[];
  /** A short name of its own, such as `HIM` or `RHIA`. */
  readonly abbreviation: string | undefined;
  /** One line for a list of results. */
  readonly excerpt: string;
  /** The main text, once, by section: no navigation, no labels, no list of sources. */
  readonly text: readonly TextSection[];
  /** Filter key -> values. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The median wage of its main occupation, for sorting. Only roles have one: careers span several occupations. */
  readonly median: number | undefined;
  /** Ids of the careers, roles and credentials an article is about. */
  readonly about: readonly string[];
}

interface RecordInput
  extends Pick<SearchRecord, 'kind' | 'id' | 'excerpt' | 'text'>,
    Partial<Pick<SearchRecord, 'facets' | 'median' | 'about'>> {
  readonly title: string;
  readonly abbreviation?: string | undefined;
  readonly alternateTitles: readonly string[];
  readonly askedAs?: readonly string[] | undefined;
}

const longestExcerpt = 160;

/** A name as search reads it: `DRGs`, `DRG` and `drg` are one. */
const asRead = (name: string | undefined): string => wholeOf(wordsOf(name ?? ''));

function makeRecord({ title, abbreviation, alternateTitles, askedAs = [], ...input }: RecordInput): SearchRecord {
  const held = namesHeldIn(title);
  const short = abbreviation ?? held.abbreviation;
  const others = [
    ...held.others,
    ...alternateTitles.map(namesHeldIn).flatMap(({ name, others: more }) => [name, ...more]),
  ];
  const read = new Set([short, held.name].map(asRead));
  return {
    facets: {},
    median: undefined,
    about: [],
    ...input,
    url: pathOf(input.kind, input.id),
    title: held.name,
    abbreviation: short,
    alternateTitles: others.filter((name) => read.size < read.add(asRead(name)).size),
    askedAs,
    excerpt: fit(input.excerpt, longestExcerpt),
  };
}

const ofCareer = (catalogue: Catalogue, career: Career): SearchRecord =>
  makeRecord({
    kind: 'career',
    id: career.id,
    title: career.title,
    abbreviation: [career.shortTitle, ...career.alternateTitles].find(
      (name) => name !== undefined && looksAbbreviated(name),
    ),
    alternateTitles: [...(career.shortTitle ? [career.shortTitle] : []), ...career.alternateTitles],
    askedAs: career.askedAs,
    excerpt: career.tagline,
    text: careerText(career),
    facets: {
      ...careerRow(catalogue, career).facets,
      career: [career.id],
      education: [career.education.level],
      setting: career.employers.settings,
    },
  });

function ofRole(catalogue: Catalogue, role: Role): SearchRecord {
  const { facets, median } = roleRow(catalogue, role);
  return makeRecord({
    kind: 'role',
    id: role.id,
    title: role.title,
    alternateTitles: role.alternateTitles,
    askedAs: role.askedAs,
    excerpt: role.tagline,
    text: roleText(role),
    facets,
    median,
  });
}

const ofCredential = (credential: Credential): SearchRecord =>
  makeRecord({
    kind: 'credential',
    id: credential.id,
    title: credential.title,
    abbreviation: credential.abbreviation,
    alternateTitles: credential.alternateTitles,
    askedAs: credential.askedAs,
    excerpt: credential.tagline,
    text: credentialText(credential),
    facets: { career: credential.careers },
  });

const ofArticle = (catalogue: Catalogue, article: Article): SearchRecord =>
  makeRecord({
    kind: 'article',
    id: article.id,
    title: article.title,
    alternateTitles: article.searchTitle ? [article.searchTitle] : [],
    askedAs: article.askedAs,
    excerpt: article.description,
    text: articleText(article),
    facets: { career: article.about.filter((id) => catalogue.careers.has(id)) },
    about: article.about,
  });

function ofTerm(term: GlossaryTerm): SearchRecord {
  const expansion = term.expandsTo ? [term.expandsTo] : [];
  return makeRecord({
    kind: 'term',
    id: term.id,
    title: term.term,
    abbreviation: looksAbbreviated(term.term) ? term.term : undefined,
    alternateTitles: [...expansion, ...(term.alternateTerms ?? [])],
    askedAs: term.askedAs,
    excerpt: term.definition,
    text: termText(term),
  });
}

/** A group that statistics count. Its other names are the titles that O*NET has for it. */
const ofOccupation = (occupation: Occupation): SearchRecord =>
  makeRecord({
    kind: 'occupation',
    id: occupation.id,
    title: occupation.title,
    alternateTitles: occupation.onet.map(({ title }) => title),
    askedAs: occupation.askedAs,
    excerpt: occupationMeaning,
    text: occupationText(occupation),
  });

const ofPage = (page: Page): SearchRecord =>
  makeRecord({
    kind: 'page',
    id: page.id,
    title: page.title,
    alternateTitles: [],
    askedAs: page.askedAs,
    excerpt: page.description,
    text: pageText(page),
  });

/** The page of a starting point, which pages and search know by the same title. */
const ofStartingPoint = (id: keyof typeof startingPoints): SearchRecord => {
  const start: StartingPoint = startingPoints[id];
  return makeRecord({
    kind: 'page',
    id: `pathways/${id}`,
    title: startingPointTitle(start),
    alternateTitles: [],
    askedAs: askedStartingPoints[id],
    excerpt: start.definition,
    text: [{ anchor: '', text: start.definition }],
  });
};

const ofIndex = ({ label, definition, path }: DescribedIndex): SearchRecord =>
  makeRecord({
    kind: 'page',
    id: path.slice(1, -1),
    title: label,
    alternateTitles: [],
    askedAs: askedPages[path],
    excerpt: definition,
    text: [{ anchor: '', text: definition }],
  });

/**
 * The records of all pages that search answers with, sorted by url so that the index comes out the same every time.
 * Comparisons are none: they are found by the names of their two entries.
 */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const { careers, roles, credentials, articles, glossary, occupations, pages } = catalogue.content;
  return [
    ...careers.map((career) => ofCareer(catalogue, career)),
    ...roles.map((role) => ofRole(catalogue, role)),
    ...credentials.map(ofCredential),
    ...articles.map((article) => ofArticle(catalogue, article)),
    ...glossary.map(ofTerm),
    ...occupations.map(ofOccupation),
    ...pages.map(ofPage),
    ...[...describedIndexes, ...Object.values(madePages)].map(ofIndex),
    ...keysOf(startingPoints).map(ofStartingPoint),
  ].sort((a, b) => (a.url < b.url ? -1 : 1));
}
