import { linkCatalogue } from '../../domain/catalogue.ts';
import { formatPlural } from '../../domain/format.ts';
import {
  comparePageDates,
  type DatesRecord,
  type PageDateChanges,
  pageDatesFile,
  renewPageDates,
} from '../../domain/page-dates.ts';
import { WrongCall } from '../check/check-request.ts';
import { readCleanContent } from '../edit-content/clean-content.ts';
import { CannotDo, commonUsage, type EditorCommand } from '../editor-command.ts';
import { readDatesRecord, writeDatesRecord } from './dates-file.ts';
import { fileDigests } from './file-digests.ts';
import { pageDigests } from './page-digests.ts';

function presentRecord(folder: string): DatesRecord {
  try {
    return readDatesRecord(folder) ?? { pages: new Map(), files: new Map() };
  } catch (error) {
    throw new CannotDo((error as Error).message);
  }
}

/** @throws CannotDo where pages say something else than the record knows. */
function requireNone({ added, changed, removed }: PageDateChanges): string {
  const [first, ...others] = [...changed, ...added, ...removed];
  if (first === undefined) return 'The record knows what every page says.\n';
  const more = others.length === 0 ? 'says' : `and ${formatPlural(others.length, 'other page')} say`;
  throw new CannotDo(`The record does not know what ${first} ${more} now. Run npm run dates, and commit.`);
}

/** `npm run dates`: brings the record of the pages’ last changes up to date. */
export const datesCommand: EditorCommand = {
  usage: `Usage: npm run dates [-- --check]

Writes down, in ${pageDatesFile}, today as the day of the last change of every page that says something new.
Sitemaps and search engines read the dates from there. Run it before you commit a change of the content.

  --check           write nothing, and fail where a page says something else than the record knows: after a change of the
                    code, or a merge of two changes that meet on one page
${commonUsage}`,
  options: { check: { type: 'boolean' } },
  run: ({ words, folder, today, showPath, has }) => {
    if (words.length > 0) throw new WrongCall('This command takes no names: it looks at every page.');
    const { pages } = presentRecord(folder);
    const digests = pageDigests(linkCatalogue(readCleanContent(folder, today).content));
    const changes = comparePageDates(pages, digests);
    if (has('check')) return requireNone(changes);
    writeDatesRecord(folder, { pages: renewPageDates(pages, digests, today), files: fileDigests(folder) });
    const { added, changed, removed } = changes;
    if (added.length + changed.length + removed.length === 0) return 'Every page says what it said; nothing to date.\n';
    const counts = [
      formatPlural(changed.length, 'changed page'),
      formatPlural(added.length, 'new page'),
      formatPlural(removed.length, 'page gone', 'pages gone'),
    ];
    return `${counts.join(', ')}: ${showPath(pageDatesFile)} written with ${today}.\n`;
  },
};
