import { formatPlural } from '../../domain/format.ts';
import { comparePageDates, type PageDates } from '../../domain/page-dates.ts';
import { siteConfig } from '../../site.config.ts';
import { indexNowFile } from '../../views/index-now.ts';
import { absoluteUrl } from '../../views/urls.ts';
import { siteAddressFault } from '../build/site-address.ts';
import { WrongCall } from '../check/check-request.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { withContentAt } from '../impact/content-at.ts';
import { readPageDates } from '../page-dates/dates-file.ts';
import { announceAddresses, type Send } from './index-now.ts';

/** @throws CannotDo where the record of the folder is missing or damaged. */
function datesOf(folder: string, when: string): PageDates {
  try {
    const dates = readPageDates(folder);
    if (dates !== undefined) return dates;
  } catch {
    throw new CannotDo(`The record of the pages’ dates is damaged ${when}. npm run dates says how to mend it.`);
  }
  throw new CannotDo(`There is no record of the pages’ dates ${when}. Write one: npm run dates`);
}

/** The paths of pages that say something else than they did, are new, or are gone, in that order. */
function changedPaths(before: PageDates, now: PageDates): readonly string[] {
  const { changed, added, removed } = comparePageDates(
    before,
    new Map([...now].map(([path, { digest }]) => [path, digest])),
  );
  return [...changed, ...added, ...removed];
}

/**
 * `npm run announce`: tells search engines which pages have changed.
 * @param send `fetch`, or what stands in for it.
 * @param siteUrl where the site lives.
 */
export const announceCommand = (send: Send = fetch, siteUrl: string = siteConfig.url): EditorCommand => ({
  usage: `Usage: npm run announce -- [--since COMMIT] [--send]

Lists the addresses of pages that say something else than in a commit, are new, or are gone. With --send it tells the
search engines that take part in IndexNow (Bing, Yandex, Seznam, Naver and others). Send after the site is deployed.

  --since COMMIT    the commit or branch to compare with (HEAD~1 where left out)
  --send            announce the addresses; SITE_URL in the environment says where the site lives
${commonUsage}`,
  options: { since: { type: 'string' }, send: { type: 'boolean' } },
  run: async (call) => {
    if (call.words.length > 0) throw new WrongCall(`This command takes no words: leave out "${call.words.join(' ')}".`);
    const since = call.textOf('since') ?? 'HEAD~1';
    const before = withContentAt(call.folder, since, (past) => datesOf(past, `in ${since}`));
    const addresses = changedPaths(before, datesOf(call.folder, 'now')).map(absoluteUrl);
    if (addresses.length === 0) return `No page has changed since ${since}; nothing to announce.\n`;
    const list = addresses.map((address) => `${address}\n`).join('');
    const count = formatPlural(addresses.length, 'changed address', 'changed addresses');
    if (!call.has('send')) return `${list}\n${count} since ${since}. To announce them: add --send\n`;
    const fault = siteAddressFault(siteUrl, siteConfig.base);
    if (fault !== undefined) throw new CannotDo(fault);
    const { host, hostname } = new URL(siteUrl);
    if (/\.(?:example|invalid|test)$|^localhost$/.test(hostname)) {
      throw new CannotDo(
        `${host} is no address that search engines can visit. Say where the site lives: SITE_URL=https://… npm run announce -- --send`,
      );
    }
    const announcer = { host, key: indexNowFile.key, keyLocation: indexNowFile.address };
    try {
      const sent = await announceAddresses(addresses, announcer, send);
      return `${list}\n${count} announced in ${formatPlural(sent, 'message')}.\n`;
    } catch (error) {
      throw new CannotDo((error as Error).message);
    }
  },
});
