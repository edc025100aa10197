import { type Catalogue, linkCatalogue } from '../../domain/catalogue.ts';
import type { Content } from '../../domain/content.ts';
import { formatPlural } from '../../domain/format.ts';
import type { Issue } from '../../domain/issues.ts';
import { comparePageDates, pageDatesFile } from '../../domain/page-dates.ts';
import { problem } from '../../domain/rules.ts';
import { siteConfig } from '../../site.config.ts';
import { siteAddressFault } from '../build/site-address.ts';
import { topOfFile } from '../read-content/parsed-text.ts';
import { readPageDates } from './dates-file.ts';
import { pageDigests } from './page-digests.ts';

const shown = 3;

const issue = (message: string, hint?: string): Issue => {
  return { path: pageDatesFile, ...topOfFile, ...problem('page-dates', message, hint) };
};

function staleDates(folder: string, catalogue: Catalogue): Issue[] {
  const dates = readPageDates(folder);
  if (dates === undefined) return [];
  const { added, changed, removed } = comparePageDates(dates, pageDigests(catalogue));
  const stale = [...changed, ...added, ...removed];
  if (stale.length === 0) return [];
  const rest = stale.length > shown ? ` and ${formatPlural(stale.length - shown, 'more', 'more')}` : '';
  return [issue(`The record is behind on ${stale.slice(0, shown).join(', ')}${rest}.`)];
}

/**
 * Holds the record of the pages’ last changes against what the pages say.
 * @param content whole and free of errors, since pages are made from it.
 * @returns one issue where the record is behind or damaged; a content folder without a record has none.
 */
export function checkPageDates(folder: string, content: Content): Issue[] {
  const fault = siteAddressFault(siteConfig.url, siteConfig.base);
  if (fault !== undefined) return [issue('The pages cannot be made for this address.', fault)];
  try {
    return staleDates(folder, linkCatalogue(content));
  } catch (error) {
    const [message, ...advice] = (error as Error).message.split(/(?<=\.) /);
    return [issue(message ?? '', advice.join(' ') || undefined)];
  }
}
