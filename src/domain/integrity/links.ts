import { startingPoints } from '../../vocabulary/starting-points.ts';
import type { Prose, Redirect } from '../content.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { pairId, splitPairId } from '../pairs.ts';
import { parseSiteLink, type SiteLink } from '../site-links.ts';
import { allTexts, finding, type IntegrityCheck } from './context.ts';
import { type Directory, isPair } from './directory.ts';

/** Collections with a page for each entry. */
const pagedCollections = ['articles', 'careers', 'credentials', 'roles'] as const;

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
  'sources',
];

/** The id of a pair as its page has it, with the two in alphabetical order. */
function inOrder(id: string): string {
  const pair = splitPairId(id);
  return pair === undefined ? id : pairId(...pair);
}

/** Whether a link leads to a page that exists. Anchors are judged by {@link missingAnchor}. */
function leadsToPage({ segments: [first, second, ...more] }: SiteLink, directory: Directory): boolean {
  if (first === undefined) return true;
  if (more.length > 0) return false;
  if (second === undefined) return fixedPages.includes(first) || directory.has('pages', first);
  if (first === 'compare') return isPair(directory, second) && second === inOrder(second);
  if (first === 'pathways') return Object.hasOwn(startingPoints, second);
  return pagedCollections.some((name) => name === first && directory.has(name, second));
}

/** All addresses of pages with an entry behind them, for suggestions. */
function pagePaths(directory: Directory): string[] {
  const entries = pagedCollections.flatMap((name) => directory.idsOf(name).map((id) => `/${name}/${id}/`));
  return [...entries, ...[...fixedPages, ...directory.idsOf('pages')].map((name) => `/${name}/`)];
}

/** The anchor that a link names on a page of known anchors and that is not there. */
function missingAnchor(link: SiteLink, directory: Directory): string | undefined {
  const collection =
    link.segments.length === 1 && (['glossary', 'sources'] as const).find((name) => name === link.segments[0]);
  return collection && link.anchor !== undefined && !directory.has(collection, link.anchor) ? link.anchor : undefined;
}

/** What is wrong with a link, as message and hint; undefined when nothing is. */
function faultOf(
  url: string,
  directory: Directory,
  redirects: readonly Redirect[] = [],
): [message: string, hint?: string] | undefined {
  const link = parseSiteLink(url);
  if (link === undefined || /^[/\\]{2}/.test(url)) return undefined;
  const [first = '', second = ''] = link.segments;
  if (!leadsToPage(link, directory)) {
    if (first === 'compare' && isPair(directory, second)) {
      return [`The page /compare/${second}/ is named the other way round.`, `Write /compare/${inOrder(second)}/.`];
    }
    const moved = redirects.find(({ from }) => from === `/${link.segments.join('/')}/`);
    if (moved !== undefined) return [`The page ${moved.from} has moved.`, `Write ${moved.to}.`];
    return [`There is no page ${url}.`, didYouMean(nearest(`/${link.segments.join('/')}/`, pagePaths(directory)))];
  }
  const anchor = missingAnchor(link, directory);
  if (anchor === undefined) return undefined;
  return [
    `The page /${first}/ has no "${anchor}".`,
    didYouMean(nearest(anchor, directory.idsOf(first === 'glossary' ? 'glossary' : 'sources'))),
  ];
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
        : faultOf(url, context.directory, context.content.redirects);
      return fault === undefined ? [] : [finding(entry, ['prose', 'links', index], 'unknown-link', ...fault)];
    }),
  );

/** Redirects lead to pages that exist, from addresses that have none. */
export const checkRedirectTargets: IntegrityCheck = ({ content, directory }) =>
  content.redirects.flatMap(({ from, to }) => {
    const entry = { collection: 'redirects', id: from } as const;
    const isRedirected = content.redirects.some((other) => other.from === to);
    const fault = isRedirected ? undefined : faultOf(to, directory);
    const link = parseSiteLink(from);
    return [
      ...(fault === undefined ? [] : [finding(entry, ['to'], 'unknown-link', ...fault)]),
      ...(link !== undefined && leadsToPage(link, directory)
        ? [finding(entry, ['from'], 'redirect-of-page', `${from} is a page of its own.`)]
        : []),
    ];
  });
