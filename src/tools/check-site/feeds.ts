import sax from 'sax';
import { addressesIn, parseElements } from './elements.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './reach.ts';
import { resolveAddress, type Site } from './site.ts';

/** An element of a feed: its name, its attributes and all text in it. */
interface FeedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: FeedElement[];
  text: string;
}

/**
 * Reads a feed as strict XML.
 * @throws where it is not well formed, with line and column.
 */
function readXml(xml: string): FeedElement | undefined {
  const parser = sax.parser(true);
  const open: FeedElement[] = [];
  let root: FeedElement | undefined;
  const addText = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.onerror = (error) => {
    throw new Error(error.message.split('\n')[0]);
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.write(xml).close();
  return root;
}

const child = (element: FeedElement, name: string) => element.children.find((each) => each.name === name);
const textIn = (element: FeedElement, name: string) => child(element, name)?.text.trim() ?? '';

/** The form of a date in RSS: `Sun, 22 Nov 2026 00:00:00 GMT` (RFC 822 with a year of four digits). */
const rssDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

const leadsSomewhere = (address: string, site: Site): boolean => {
  if (!URL.canParse(address)) return false;
  const target = resolveAddress(site, '/', address);
  const page = target.kind === 'inside' ? site.pages.get(target.path) : undefined;
  return page !== undefined && target.kind === 'inside' && (target.fragment === '' || page.ids.has(target.fragment));
};

function faultsOfItem(item: FeedElement, site: Site): string[] {
  const link = textIn(item, 'link');
  const html = `${textIn(item, 'description')} ${textIn(item, 'content:encoded')}`;
  const relative = parseElements(html)
    .flatMap((element) => addressesIn(element, ['href', 'src']))
    .filter((address) => !URL.canParse(address));
  return [
    ...['title', 'link', 'guid', 'description', 'pubDate']
      .filter((name) => textIn(item, name) === '')
      .map((name) => `has no ${name}`),
    ...(link === '' || leadsSomewhere(link, site) ? [] : [`leads to ${link}, and nothing is there`]),
    ...(rssDate.test(textIn(item, 'pubDate'))
      ? []
      : [`has the date “${textIn(item, 'pubDate')}”, which RSS does not know`]),
    ...(relative.length === 0 ? [] : [`names ${relative[0]}, which leads nowhere outside this site`]),
  ];
}

/** What is wrong in a feed by the rules of RSS 2.0 and its extensions (https://www.rssboard.org/rss-profile). */
function faultsOf(path: string, xml: string, site: Site): string[] {
  let root: FeedElement | undefined;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`it is not well formed: ${(error as Error).message}`];
  }
  const channel = root && child(root, 'channel');
  if (root?.name !== 'rss' || root.attributes['version'] !== '2.0' || !channel) return ['it is not RSS 2.0'];
  const self = child(channel, 'atom:link');
  const own = addressOf(path, site);
  const items = channel.children.filter(({ name }) => name === 'item');
  const guids = items.map((item) => textIn(item, 'guid'));
  const dates = items.map((item) => Date.parse(textIn(item, 'pubDate')));
  const used = new Set(xml.match(/<[a-z]+:/g)?.map((name) => `xmlns:${name.slice(1, -1)}`));
  return [
    ...['title', 'link', 'description', 'language']
      .filter((name) => textIn(channel, name) === '')
      .map((name) => `the channel has no ${name}`),
    ...(self?.attributes['rel'] === 'self' && self.attributes['href'] === own
      ? []
      : [`it does not say that it is ${own}`]),
    ...[...used]
      .filter((name) => root.attributes[name] === undefined)
      .map((name) => `${name} is used and not declared`),
    ...(items.length === 0 ? ['it has no item'] : []),
    ...(new Set(guids).size < guids.length ? ['two items have one guid'] : []),
    ...(dates.some((date, index) => index > 0 && date > (dates[index - 1] ?? 0))
      ? ['the newest item is not the first']
      : []),
    ...items.flatMap((item) => faultsOfItem(item, site).map((fault) => `“${textIn(item, 'title')}” ${fault}`)),
  ];
}

/** Every feed that pages offer is sound RSS whose items lead to pages and read well outside the site. */
export function checkFeeds(site: Site): readonly Problem[] {
  return [...site.feeds].flatMap(([path, xml]) =>
    faultsOf(path, xml, site).map((fault) => ({
      page: path,
      rule: 'feed',
      message: `In the feed, ${fault}.`,
      fix: 'Feeds are made in src/views/feeds.ts; texts of articles come from src/tools/build/feed-html.ts.',
    })),
  );
}
