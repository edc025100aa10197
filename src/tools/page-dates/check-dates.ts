import type { Content } from '../../domain/content.ts';
import type { Issue } from '../../domain/issues.ts';
import { type PageDates, pageDatesFile } from '../../domain/page-dates.ts';
import { problem } from '../../domain/rules.ts';
import { siteConfig } from '../../site.config.ts';
import { siteAddressFault } from '../build/site-address.ts';
import { topOfFile } from '../read-content/parsed-text.ts';
import { readPageDates } from './dates-file.ts';
import type { DigestMemory } from './known-digests.ts';

const issue = (message: string, hint?: string): Issue => {
  return { path: pageDatesFile, ...topOfFile, ...problem('page-dates', message, hint) };
};

/** Digests page by page: those that are known, or as they are made. */
async function eachDigest(content: Content, memory: DigestMemory | undefined) {
  const known = memory?.recall();
  if (known !== undefined) return known;
  const { eachPageDigest } = await import('./page-digests.ts');
  const { linkCatalogue } = await import('../../domain/catalogue.ts');
  return eachPageDigest(linkCatalogue(content));
}

/** The first page on which the record is behind: one is enough, since one command mends all. */
async function firstBehind(
  dates: PageDates,
  content: Content,
  memory: DigestMemory | undefined,
): Promise<string | undefined> {
  const digests = new Map<string, string>();
  for (const [path, digest] of await eachDigest(content, memory)) {
    if (dates.get(path)?.digest !== digest) return path;
    digests.set(path, digest);
  }
  memory?.keep(digests);
  return [...dates.keys()].find((path) => !digests.has(path));
}

/**
 * Holds the record of the pages’ last changes against what the pages say. Pages are made for it, which takes longer than
 * everything else, up to the first one on which the record is behind.
 * @param content whole and free of errors, since pages are made from it.
 * @param memory what is known of the pages of this content.
 * @returns one issue where the record is behind or damaged; a content folder without a record has none.
 */
export async function checkPageDates(folder: string, content: Content, memory?: DigestMemory): Promise<Issue[]> {
  const fault = siteAddressFault(siteConfig.url, siteConfig.base);
  if (fault !== undefined) return [issue('The pages cannot be made for this address.', fault)];
  try {
    const dates = readPageDates(folder);
    const behind = dates && (await firstBehind(dates, content, memory));
    return behind === undefined ? [] : [issue(`The record is behind on ${behind}, and perhaps on other pages.`)];
  } catch (error) {
    const [message, ...advice] = (error as Error).message.split(/(?<=\.) /);
    return [issue(message ?? '', advice.join(' ') || undefined)];
  }
}
