import { startingPoints } from '../../vocabulary/starting-points.ts';
import type { Content, Prose, Redirect } from '../content.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { pairId, splitPairId } from '../pairs.ts';
import { sourceUses } from '../provenance.ts';
import { rememberFor } from '../remember.ts';
import { parseSiteLink, type SiteLink } from '../site-links.ts';
import { allTexts, finding, type IntegrityCheck, type IntegrityContext } from './context.ts';
import { isPair } from './directory.ts';

/** Collections with a page for each entry; of the sources, those that an entry leans on. */
const pagedCollections = ['articles', 'careers', 'credentials', 'roles', 'sources'] as const;

/** Pages that are there whatever the content says. */
const fixedPages = [
  ...pagedCollections,
  'changes',
  'compare',
  'data',
  'fit',
  'glossary',
  'occupations',
  'offline',
  'pathways',
  'search',
  'style-guide',
];

/** The id of a pair as its page has it, with the two in alphabetical order. */
function inOrder(id: string): string {
  const pair = splitPairId(id);
  return pair === undefined ? id : pairId(...pair);
}

const usesOf = rememberFor((content: Content) => sourceUses({ content }));

/** Whether a source is there and some entry leans on it, so that it has a page, and a place on the page of all sources. */
function isShownSource({ content, directory, unread }: IntegrityContext, id: string): boolean {
  if (!directory.has('sources', id)) return false;
  const isWhole = unread.entries.length === 0 && unread.collections.length === 0;
  return !isWhole || usesOf(content).get(id)?.length !== 0;
}

/** Whether a link leads to a page that exists. Anchors are judged by {@link missingAnchor}. */
function leadsToPage({ segments: [first, second, ...more] }: SiteLink, context: IntegrityContext): boolean {
  const { directory } = context;
  if (first === undefined) return true;
  if (more.length > 0) return false;
  if (second === undefined) return fixedPages.includes(first) || directory.has('pages', first);
  if (first === 'compare') return isPair(directory, second) && second === inOrder(second);
  if (first === 'pathways') return Object.hasOwn(startingPoints, second);
  if (first === 'sources') return isShownSource(context, second);
  return pagedCollections.some((name) => name === first && directory.has(name, second));
}

/** All addresses of pages with an entry behind them, for suggestions. */
function pagePaths({ directory }: IntegrityContext): string[] {
  const entries = pagedCollections.flatMap((name) => directory.idsOf(name).map((id) => `/${name}/${id}/`));
  return [...entries, ...[...fixedPages, ...directory.idsOf('pages')].map((name) => `/${name}/`)];
}

/** The anchor that a link names on a page of known anchors and that is not there. */
function missingAnchor({ segments, anchor }: SiteLink, context: IntegrityContext): string | undefined {
  if (anchor === undefined || segments.length !== 1) return undefined;
  const isThere =
    segments[0] === 'glossary'
      ? context.directory.has('glossary', anchor)
      : segments[0] !== 'sources' || isShownSource(context, anchor);
  return isThere ? undefined : anchor;
}

/** What is wrong with a link, as message and hint; undefined when nothing is. */
function faultOf(
  url: string,
  context: IntegrityContext,
  redirects: readonly Redirect[] = [],
): [message: string, hint?: string] | undefined {
  const { directory } = context;
  const link = parseSiteLink(url);
  if (link === undefined || /^[/\\]{2}/.test(url)) return undefined;
  const [first = '', second = ''] = link.segments;
  const isPage = leadsToPage(link, context);
  const anchor = missingAnchor(link, context);
  if (isPage && anchor === undefined) return undefined;
  const source = isPage ? anchor : second;
  if (first === 'sources' && link.segments.length <= 2 && source !== undefined && directory.has('sources', source)) {
    return [
      `No entry leans on the source "${source}", so no page shows it.`,
      'Name it in an entry, or link elsewhere.',
    ];
  }
  if (isPage) {
    const known = directory.idsOf(first === 'glossary' ? 'glossary' : 'sources');
    return [`The page /${first}/ has no "${anchor}".`, didYouMean(nearest(anchor ?? '', known))];
  }
  if (first === 'compare' && isPair(directory, second)) {
    return [`The page /compare/${second}/ is named the other way round.`, `Write /compare/${inOrder(second)}/.`];
  }
  const path = `/${link.segments.join('/')}/`;
  const moved = redirects.find(({ from }) => from === path);
  if (moved !== undefined) return [`The page ${moved.from} has moved.`, `Write ${moved.to}.`];
  return [`There is no page ${url}.`, didYouMean(nearest(path, pagePaths(context)))];
}

/** What is wrong with a link to a heading of the same text. */
function faultOfOwnAnchor(url: string, { headings }: Prose): [message: string, hint?: string] | undefined {
  const anchors = headings.map(({ anchor }) => anchor);
  return anchors.includes(url.slice(1))
    ? undefined
    : [`This text has no heading with the address ${url}.`, didYouMean(nearest(url.slice(1), anchors))];
}

/** Links in texts lead to pages, terms, sources and headings that exist. */
export const checkLinks: IntegrityCheck = (context) =>
  allTexts(context).flatMap(({ entry, prose }) =>
    prose.links.flatMap((url, index) => {
      const fault = url.startsWith('#')
        ? faultOfOwnAnchor(url, prose)
        : faultOf(url, context, context.content.redirects);
      return fault === undefined ? [] : [finding(entry, ['prose', 'links', index], 'unknown-link', ...fault)];
    }),
  );

/** Redirects lead to pages that exist, from addresses that have none. */
export const checkRedirectTargets: IntegrityCheck = (context) =>
  context.content.redirects.flatMap(({ from, to }) => {
    const entry = { collection: 'redirects', id: from } as const;
    const isRedirected = context.content.redirects.some((other) => other.from === to);
    const fault = isRedirected ? undefined : faultOf(to, context);
    const link = parseSiteLink(from);
    return [
      ...(fault === undefined ? [] : [finding(entry, ['to'], 'unknown-link', ...fault)]),
      ...(link !== undefined && leadsToPage(link, context)
        ? [finding(entry, ['from'], 'redirect-of-page', `${from} is a page of its own.`)]
        : []),
    ];
  });
