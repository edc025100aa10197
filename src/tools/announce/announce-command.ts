import { formatPlural } from '../../domain/format.ts';
import { comparePageDates, type PageDates } from '../../domain/page-dates.ts';
import { siteConfig } from '../../site.config.ts';
import { absoluteUrl } from '../../views/urls.ts';
import { siteAddressFault } from '../build/site-address.ts';
import { WrongCall } from '../check/check-request.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { withContentAt } from '../impact/content-at.ts';
import { readDatesRecord } from '../page-dates/dates-file.ts';
import { announceAddresses, type Send } from './index-now.ts';

/**
 * The record of a content folder.
 * @param advice what to tell where it is missing or damaged.
 * @throws CannotDo
 */
function datesOf(folder: string, advice: { readonly missing: string; readonly damaged: string }): PageDates {
  let dates: PageDates | undefined;
  try {
    dates = readDatesRecord(folder)?.pages;
  } catch {
    throw new CannotDo(advice.damaged);
  }
  if (dates === undefined) throw new CannotDo(advice.missing);
  return dates;
}

/** The record as it is now, which the person can write or mend. @throws CannotDo */
const datesNow = (folder: string): PageDates =>
  datesOf(folder, {
    missing: 'There is no record of the pages’ dates. Write one: npm run dates',
    damaged: 'The record of the pages’ dates is damaged. npm run dates says how to mend it.',
  });

/** The record of a commit, which nobody can mend. @throws CannotDo */
const datesIn = (commit: string, folder: string): PageDates =>
  datesOf(folder, {
    missing: `${commit} has no record of the pages’ dates. Name a later commit.`,
    damaged: `The record of the pages’ dates is damaged in ${commit}. Name another commit.`,
  });

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
    const fault = siteAddressFault(siteUrl, siteConfig.base);
    if (fault !== undefined) throw new CannotDo(fault);
    const since = call.textOf('since') ?? 'HEAD~1';
    const before = withContentAt(call.folder, since, (past) => datesIn(since, past));
    const addresses = changedPaths(before, datesNow(call.folder)).map(absoluteUrl);
    if (addresses.length === 0) return `No page has changed since ${since}; nothing to announce.\n`;
    const list = addresses.map((address) => `${address}\n`).join('');
    const count = formatPlural(addresses.length, 'changed address', 'changed addresses');
    if (!call.has('send')) return `${list}\n${count} since ${since}. To announce them: add --send\n`;
    const { host, hostname } = new URL(siteUrl);
    if (/\.(?:example|invalid|test)$|^localhost$/.test(hostname)) {
      throw new CannotDo(
        `${host} is no address that search engines can visit. Say where the site lives: SITE_URL=https://… npm run announce -- --send`,
      );
    }
    // The file’s address is made when its module is loaded, which fails for a site without a whole address.
    const { indexNowFile } = await import('../../views/index-now.ts');
    const announcer = { host, key: indexNowFile.key, keyLocation: indexNowFile.address };
    try {
      const sent = await announceAddresses(addresses, announcer, send);
      return `${list}\n${count} announced in ${formatPlural(sent, 'message')}.\n`;
    } catch (error) {
      throw new CannotDo((error as Error).message);
    }
  },
});
