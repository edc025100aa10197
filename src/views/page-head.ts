import { siteConfig } from '../site.config.ts';
import { type Crumb, type GraphNode, trailNode } from './structured-data.ts';
import { absoluteUrl } from './urls.ts';

/** All that the head of a page says. */
export interface PageHead {
  /** The text of the title element. */
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Whether search engines may list the page. */
  readonly indexable: boolean;
  readonly openGraphType: 'website' | 'article';
  /** Structured data, escaped so that it can stand in a script element. */
  readonly jsonLd: string;
}

/** What a page gives to have its head made. */
export interface HeadInput {
  /** The page’s own title, without the site’s name. At most 60 characters. */
  readonly title: string;
  /** 70 to 160 characters. Longer texts are cut at a word. */
  readonly description: string;
  /** The page’s path, without the base. */
  readonly path: string;
  readonly indexable?: boolean;
  readonly openGraphType?: PageHead['openGraphType'];
  readonly crumbs?: readonly Crumb[];
  /** Nodes of structured data beyond the trail. */
  readonly graph?: readonly GraphNode[];
}

/** Cuts a text at a word so that it fits, with an ellipsis where something is left out. */
export function fit(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** JSON that cannot end the script element it stands in, nor open a comment there. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** What search results show of a title before they cut it, in characters. */
const longestTitle = 70;

/** The page’s title with the site’s name, which gives way where both do not fit. */
function documentTitle(title: string, home: boolean): string {
  if (home) return `${siteConfig.name}: ${title}`;
  const named = `${title} | ${siteConfig.name}`;
  return named.length <= longestTitle ? named : fit(title, longestTitle);
}

/** Makes the head of a page. Pure: the same input gives the same head. */
export function makeHead(input: HeadInput): PageHead {
  const graph = [...(input.crumbs && input.crumbs.length > 1 ? [trailNode(input.crumbs)] : []), ...(input.graph ?? [])];
  return {
    title: documentTitle(input.title, input.path === '/'),
    description: fit(input.description, 160),
    canonical: absoluteUrl(input.path),
    indexable: input.indexable ?? true,
    openGraphType: input.openGraphType ?? 'website',
    jsonLd: graph.length === 0 ? '' : scriptSafeJson({ '@context': 'https://schema.org', '@graph': graph }),
  };
}
