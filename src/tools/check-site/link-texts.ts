import type { Page } from './page.ts';
import type { Problem } from './problem.ts';
import { resolveAddress, type Site } from './site.ts';

/** Texts that say nothing of where a link leads; screen readers list links without what stands around them. */
const vague = new Set([
  'article',
  'click here',
  'continue',
  'details',
  'find out more',
  'go',
  'here',
  'info',
  'learn more',
  'link',
  'more',
  'more info',
  'page',
  'read more',
  'read on',
  'see more',
  'source',
  'this',
  'this article',
  'this link',
  'this page',
  'website',
]);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The page that a link in the running text leads to, anchors aside; undefined where it leads elsewhere or stays here. */
function pageBehind(address: string, page: Page, site: Site): string | undefined {
  const target = resolveAddress(site, page.path, address);
  return target.kind === 'inside' && target.path !== page.path ? target.path : undefined;
}

/**
 * Every link says where it leads, and in one paragraph, list or table links of one text lead to one page: a reader could
 * not tell them apart.
 */
export function checkLinkTexts(page: Page, site: Site): readonly Problem[] {
  const report = (message: string): Problem => ({
    page: page.path,
    rule: 'link-text',
    message,
    fix: 'Name the page that the link leads to, in its text or its aria-label.',
  });
  const nameless = page.linkTexts.filter(({ text }) => plain(text) === '');
  const empty = page.linkTexts.filter(({ text }) => vague.has(plain(text)));
  const groups = Map.groupBy(page.linkTexts, ({ text, block }) => `${block} ${text}`);
  const ambiguous = [...groups.values()].flatMap((links) => {
    const targets = new Set(links.flatMap(({ address }) => pageBehind(address, page, site) ?? []));
    return targets.size > 1 ? [`“${links[0]?.text}” leads to ${[...targets].slice(0, 3).join(' and to ')}.`] : [];
  });
  return [
    ...nameless.map(({ address }) => report(`The link to ${address} has no text.`)),
    ...empty.map(({ address, text }) => report(`The link to ${address} says “${text}”, which names nothing.`)),
    ...ambiguous.map(report),
  ];
}
