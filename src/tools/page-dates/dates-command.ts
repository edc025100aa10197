import { linkCatalogue } from '../../domain/catalogue.ts';
import { formatPlural } from '../../domain/format.ts';
import { comparePageDates, pageDatesFile, renewPageDates } from '../../domain/page-dates.ts';
import { WrongCall } from '../check/check-request.ts';
import { digestOfContent } from '../check/memory.ts';
import { memoryFolderOf } from '../check/memory-folder.ts';
import { readCleanContent } from '../edit-content/clean-content.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { readPageDates, writePageDates } from './dates-file.ts';
import { openDigestMemory } from './known-digests.ts';
import { pageDigests } from './page-digests.ts';

function presentDates(folder: string) {
  try {
    return readPageDates(folder) ?? new Map();
  } catch (error) {
    throw new CannotDo((error as Error).message);
  }
}

/** `npm run dates`: brings the record of the pages’ last changes up to date. */
export const datesCommand: EditorCommand = {
  usage: `Usage: npm run dates

Writes down, in ${pageDatesFile}, today as the day of the last change of every page that says something new.
Sitemaps and search engines read the dates from there. Run it before you commit a change of the content.

${commonUsage}`,
  options: {},
  run: ({ words, folder, today, showPath }) => {
    if (words.length > 0) throw new WrongCall('This command takes no names: it looks at every page.');
    const dates = presentDates(folder);
    const digests = pageDigests(linkCatalogue(readCleanContent(folder, today).content));
    openDigestMemory(memoryFolderOf(folder), digestOfContent(folder)).keep(digests);
    const { added, changed, removed } = comparePageDates(dates, digests);
    if (added.length + changed.length + removed.length === 0) return 'Every page says what it said; nothing to date.\n';
    writePageDates(folder, renewPageDates(dates, digests, today));
    const counts = [
      formatPlural(changed.length, 'changed page'),
      formatPlural(added.length, 'new page'),
      formatPlural(removed.length, 'page gone', 'pages gone'),
    ];
    return `${counts.join(', ')}: ${showPath(pageDatesFile)} written with ${today}.\n`;
  },
};
