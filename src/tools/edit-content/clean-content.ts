import type { Content } from '../../domain/content.ts';
import { formatPlural } from '../../domain/format.ts';
import { checkIntegrity } from '../../domain/integrity.ts';
import { siteConfig } from '../../site.config.ts';
import { siteAddressFault } from '../build/site-address.ts';
import { CannotDo } from '../editor-command.ts';
import { type ContentReading, readContent } from '../read-content.ts';

/**
 * How many mistakes keep pages from being made. A date that lies in the future is a mistake and keeps none from it, and
 * a record of dates that is behind is only seen once the pages are made.
 */
function countMistakes({ content, unread, issues }: ContentReading, today: string): number {
  const between = checkIntegrity(content, today, unread).filter(({ code }) => code !== 'future-date');
  return [...issues, ...between].filter(({ severity }) => severity === 'error').length;
}

/** @throws CannotDo where the content has mistakes of which pages cannot be made. */
function requireClean(reading: ContentReading, today: string): void {
  const count = countMistakes(reading, today);
  if (count === 0) return;
  const mistakes = formatPlural(count, 'mistake');
  throw new CannotDo(
    `The content has ${mistakes}, so its pages cannot be made. Run npm run check, mend what it says, and run this again.`,
  );
}

/**
 * Reads the content folder for a command that makes its pages.
 * @param today the day of the call, `YYYY-MM-DD`.
 * @throws CannotDo where the content has errors, of which pages cannot be made, or the site an address that is none.
 */
export function readCleanContent(folder: string, today: string): ContentReading {
  const fault = siteAddressFault(siteConfig.url, siteConfig.base);
  if (fault !== undefined) throw new CannotDo(fault);
  const reading = readContent(folder);
  requireClean(reading, today);
  return reading;
}

/**
 * Does what needs to know the pages of content that may have mistakes, as long as they do not stand in its way.
 * @param today the day of the call, `YYYY-MM-DD`.
 * @throws CannotDo where they do.
 */
export function workAmongMistakes<T>(reading: ContentReading, today: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CannotDo)) requireClean(reading, today);
    throw error;
  }
}

/**
 * Makes something of the content of an earlier commit, which may have mistakes as long as it can be made.
 * @param commit how the person named it.
 * @throws CannotDo where it cannot: nobody can mend that commit, but another one may do.
 */
export function makeOfCommit<T>(commit: string, content: Content, make: (content: Content) => T): T {
  try {
    return make(content);
  } catch {
    throw new CannotDo(`The content of ${commit} is not complete. Name a later commit.`);
  }
}
