import type { Catalogue } from '../domain/catalogue.ts';
import { siteConfig } from '../site.config.ts';
import { absoluteUrl, href, pathOf } from './urls.ts';

/** A feed as the RSS library takes it. Dates are calendar dates at midnight UTC. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly site: string;
  readonly trailingSlash: true;
  /** How a browser shows the feed to a reader who opens it. CSS, since browsers give up XSL. */
  readonly stylesheet: string;
  readonly xmlns: { readonly atom: string };
  readonly items: { title: string; description: string; link: string; pubDate: Date }[];
  readonly customData: string;
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

function feed(
  path: string,
  title: string,
  description: string,
  items: readonly { title: string; description: string; path: string; date: string }[],
): Feed {
  return {
    title: `${siteConfig.name}: ${title}`,
    description,
    site: absoluteUrl('/'),
    trailingSlash: true,
    stylesheet: href('/feed.css'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: items.map(({ path: to, date, ...item }) => ({ ...item, link: absoluteUrl(to), pubDate: midnight(date) })),
    customData: `<language>${siteConfig.language.toLowerCase()}</language><atom:link href="${absoluteUrl(path)}" rel="self" type="application/rss+xml"/>`,
  };
}

const newestFirst = <T extends { readonly id: string }>(entries: readonly T[], dateOf: (entry: T) => string): T[] =>
  [...entries].sort((a, b) => (dateOf(a) === dateOf(b) ? (a.id < b.id ? -1 : 1) : dateOf(a) < dateOf(b) ? 1 : -1));

/** Where the feeds are, without the base. Their full texts are put in from the built pages. */
export const feedPaths = { articles: '/rss.xml', changes: '/changes.xml' } as const;

/** The feed of articles, newest first. */
export const articlesFeed = ({ content }: Catalogue): Feed =>
  feed(
    feedPaths.articles,
    'articles',
    'Longer answers to questions people ask before they choose a career in health information.',
    newestFirst(content.articles, ({ publishedOn }) => publishedOn).map(({ id, title, description, publishedOn }) => ({
      title,
      description,
      path: pathOf('article', id),
      date: publishedOn,
    })),
  );

/** The feed of changes, newest first. */
export const changesFeed = ({ content }: Catalogue): Feed =>
  feed(
    feedPaths.changes,
    'changes',
    'New entries, refreshed figures with their edition, and corrections.',
    newestFirst(content.changes, ({ date }) => date).map(({ id, title, description, date }) => ({
      title,
      description,
      path: `/changes/#${id}`,
      date,
    })),
  );

/** The text of robots.txt. */
export const robotsText = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`;
