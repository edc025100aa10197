import type { Catalogue } from '../domain/catalogue.ts';
import type { Article, Career, Credential, GlossaryTerm, Page, Role } from '../domain/content.ts';
import { looksAbbreviated } from '../domain/names-index/words.ts';
import type { SearchKind } from '../vocabulary/search-kinds.ts';
import { careerRow, roleRow } from './entry-rows.ts';
import { fit } from './page-head.ts';
import { namesHeldIn } from './search-names.ts';
import { articleText, careerText, credentialText, pageText, roleText, termText } from './search-texts.ts';
import { pathOf } from './urls.ts';

/** Everything that search knows of one page, or of one term: what both layers of search are made from. */
export interface SearchRecord {
  /** The path from the root of the site, without its base: Pagefind adds the base itself. */
  readonly url: string;
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly alternateTitles: readonly string[];
  /** A short name of its own, such as `HIM` or `RHIA`. */
  readonly abbreviation: string | undefined;
  /** One line for a list of results. */
  readonly excerpt: string;
  /** The main text, once: no navigation, no labels, no list of sources. */
  readonly text: string;
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
}

const longestExcerpt = 160;

function makeRecord({ title, abbreviation, alternateTitles, ...input }: RecordInput): SearchRecord {
  const held = namesHeldIn(title);
  const short = abbreviation ?? held.abbreviation;
  const others = [
    ...held.others,
    ...alternateTitles.map(namesHeldIn).flatMap(({ name, others: more }) => [name, ...more]),
  ];
  return {
    facets: {},
    median: undefined,
    about: [],
    ...input,
    url: pathOf(input.kind, input.id),
    title: held.name,
    abbreviation: short,
    alternateTitles: [...new Set(others)].filter((name) => name !== short && name !== held.name),
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
    excerpt: term.definition,
    text: termText(term),
  });
}

const ofPage = (page: Page): SearchRecord =>
  makeRecord({
    kind: 'page',
    id: page.id,
    title: page.title,
    alternateTitles: [],
    excerpt: page.description,
    text: pageText(page),
  });

/**
 * The records of all pages that search answers with, sorted by url so that the index comes out the same every time.
 * Comparisons are none: they are found by the names of their two entries.
 */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const { careers, roles, credentials, articles, glossary, pages } = catalogue.content;
  return [
    ...careers.map((career) => ofCareer(catalogue, career)),
    ...roles.map((role) => ofRole(catalogue, role)),
    ...credentials.map(ofCredential),
    ...articles.map((article) => ofArticle(catalogue, article)),
    ...glossary.map(ofTerm),
    ...pages.map(ofPage),
  ].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** A record as Pagefind takes it: neither filters nor sorts, which make its files differ on every run. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: {
    readonly title: string;
    readonly kind: SearchKind;
    /** Every other name. Pagefind searches what it is told of a page, but takes excerpts from the content alone. */
    readonly names: string;
  };
}

/** What the full-text layer is fed with. */
export const pagefindRecord = ({
  url,
  kind,
  title,
  abbreviation,
  alternateTitles,
  text,
}: SearchRecord): PagefindRecord => ({
  url,
  content: text,
  language: 'en',
  meta: { title, kind, names: [abbreviation, ...alternateTitles].filter(Boolean).join(', ') },
});
