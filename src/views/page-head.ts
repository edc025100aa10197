import { siteConfig } from '../site.config.ts';
import { type CardBody, cardAlt, cardFile, cardSize, type SocialCard } from './social-card.ts';
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
  /** The picture of a link to the page, and what it says in words. */
  readonly image: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
  /** That picture before it is drawn. A page that search engines may not list shows that of the home page. */
  readonly card: SocialCard | undefined;
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
  /** What the picture of a link says, where that is not the page’s name and description. */
  readonly card?: CardBody;
  /** Nodes of structured data beyond the trail. */
  readonly graph?: readonly GraphNode[];
}

/** Whole sentences are kept where they fill this much of the room. */
const enoughOfRoom = 0.4;

/** Cuts a text so that it fits: after a sentence, or at a word with an ellipsis where too little would be left. */
export function fit(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const sentences = /^.*(?<! vs|U\.S)[.?!](?= \p{Lu})/su.exec(text.slice(0, longest + 2))?.[0] ?? '';
  if (sentences.length >= longest * enoughOfRoom) return sentences;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The first of several versions that fits, the fullest first; the last is cut where none does. */
export const firstThatFits = (versions: readonly string[], longest: number): string =>
  versions.find((version) => version.length <= longest) ?? fit(versions.at(-1) ?? '', longest);

/** JSON that cannot end the script element it stands in, nor open a comment there. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** What search results show of a title before they cut it, in characters. */
const longestTitle = 70;

/** What they show of a description, in characters. */
const longestDescription = 160;

/** The page’s title with the site’s name, which gives way where both do not fit. */
function documentTitle(title: string, home: boolean): string {
  if (home) return `${siteConfig.name}: ${title}`;
  const named = `${title} | ${siteConfig.name}`;
  return named.length <= longestTitle ? named : fit(title, longestTitle);
}

/** The picture of a page: its own, or its name with its description. */
function cardOf({ card, crumbs = [], title, description }: HeadInput): SocialCard {
  const body: CardBody = card ?? {
    shape: 'title',
    title: crumbs.at(-1)?.label ?? title,
    text: fit(description, longestDescription),
  };
  return { ...body, section: crumbs.length > 2 ? (crumbs[1]?.label ?? '') : '' };
}

/** The address of a page’s picture, for the head and for structured data. */
export const cardUrl = (path: string): string => absoluteUrl(`${path}${cardFile}`);

/** Makes the head of a page. Pure: the same input gives the same head. */
export function makeHead(input: HeadInput): PageHead {
  const graph = [...(input.crumbs && input.crumbs.length > 1 ? [trailNode(input.crumbs)] : []), ...(input.graph ?? [])];
  const indexable = input.indexable ?? true;
  const card = indexable ? cardOf(input) : undefined;
  return {
    title: documentTitle(input.title, input.path === '/'),
    description: fit(input.description, longestDescription),
    canonical: absoluteUrl(input.path),
    indexable,
    openGraphType: input.openGraphType ?? 'website',
    image: {
      ...cardSize,
      ...(card ? { url: cardUrl(input.path), alt: cardAlt(card) } : { url: cardUrl('/'), alt: siteConfig.purpose }),
    },
    card,
    jsonLd: graph.length === 0 ? '' : scriptSafeJson({ '@context': 'https://schema.org', '@graph': graph }),
  };
}
