import type { Catalogue } from '../domain/catalogue.ts';
import type { Article } from '../domain/content.ts';
import { formatDate } from '../domain/format.ts';
import { siteConfig } from '../site.config.ts';
import { type Embeds, embedsOf } from './article-embeds.ts';
import { anyLink, type Link, type Provenance, provenanceOf, type ReasonedLink } from './links.ts';
import { cardUrl, fit, makeHead, type PageHead } from './page-head.ts';
import type { TocItem } from './parts.ts';
import { articleNode } from './structured-data.ts';
import { href, hrefOf, pathOf } from './urls.ts';

/** Words a minute that a reader of plain prose reads (Brysbaert 2019, 238 for non-fiction, rounded down). */
const wordsPerMinute = 230;

/** Everything an article page shows beside its text. */
export interface ArticlePage {
  readonly head: PageHead;
  readonly id: string;
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly title: string;
  readonly answer: string;
  readonly byline: string;
  readonly publishedOn: string;
  readonly publishedLabel: string;
  /** The day of the last change of what the page says, where that was after the first. */
  readonly modified: { readonly on: string; readonly label: string } | undefined;
  readonly readingTime: string;
  readonly nextSteps: readonly ReasonedLink[];
  readonly about: readonly Link[];
  readonly embeds: Embeds;
  readonly provenance: Provenance;
  readonly toc: readonly TocItem[];
}

/** `7 minutes to read`. */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`;
}

/**
 * The view-model of an article.
 * @param changedOn the day on which what the page says last changed; its first day where no record knows
 */
export function articlePage(catalogue: Catalogue, article: Article, changedOn?: string): ArticlePage {
  const modifiedOn = changedOn !== undefined && changedOn > article.publishedOn ? changedOn : article.publishedOn;
  const provenance = provenanceOf(catalogue, article.sources, article.reviewedOn);
  const path = pathOf('article', article.id);
  const crumbs = [
    { label: 'Home', path: '/' },
    { label: 'Articles', path: '/articles/' },
    { label: article.title, path },
  ];
  const title = article.searchTitle ?? article.title;
  return {
    head: makeHead({
      title: fit(title, 60),
      description: article.description,
      path,
      crumbs,
      openGraphType: 'article',
      graph: [articleNode(article, provenance.sources, modifiedOn, cardUrl(path))],
    }),
    id: article.id,
    path,
    crumbs: crumbs.slice(0, -1).map(({ label, path: to }) => ({ label, href: href(to) })),
    title: article.title,
    answer: article.answer,
    byline: siteConfig.byline,
    publishedOn: article.publishedOn,
    publishedLabel: formatDate(article.publishedOn),
    modified: modifiedOn === article.publishedOn ? undefined : { on: modifiedOn, label: formatDate(modifiedOn) },
    readingTime: readingTime(article.prose.words),
    nextSteps: article.nextSteps.map(({ to, because }) => ({ ...anyLink(catalogue, to), reason: because })),
    about: article.about.map((id) => anyLink(catalogue, id)),
    embeds: embedsOf(catalogue, article.prose.embeds, article.sources),
    provenance,
    toc: [
      ...article.prose.headings.filter(({ depth }) => depth === 2).map(({ text, anchor }) => ({ label: text, anchor })),
      { label: 'Sources', anchor: 'sources' },
    ],
  };
}

/** An article as a row of a list. */
export interface ArticleRow extends Link {
  readonly description: string;
  readonly meta: string;
}

/** Articles for a list, the newest first; on one day the one with more words first. */
export const articleRows = (catalogue: Catalogue): ArticleRow[] =>
  [...catalogue.content.articles]
    .sort((a, b) => (a.publishedOn === b.publishedOn ? (a.id < b.id ? -1 : 1) : a.publishedOn < b.publishedOn ? 1 : -1))
    .map((article) => ({
      label: article.title,
      href: hrefOf('article', article.id),
      description: article.description,
      meta: `${formatDate(article.publishedOn)} · ${readingTime(article.prose.words)}`,
    }));
