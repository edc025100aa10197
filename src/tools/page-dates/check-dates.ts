import { formatPlural } from '../../domain/format.ts';
import type { Issue } from '../../domain/issues.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { problem } from '../../domain/rules.ts';
import { topOfFile } from '../read-content/parsed-text.ts';
import { readDatesRecord } from './dates-file.ts';
import { fileDigests } from './file-digests.ts';

const issue = (message: string, hint?: string): Issue => {
  return { path: pageDatesFile, ...topOfFile, ...problem('page-dates', message, hint) };
};

/** The files that have changed, come or gone since the record was written. */
function filesSince(recorded: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...now.keys(), ...recorded.keys()]);
  return [...paths].filter((path) => recorded.get(path) !== now.get(path));
}

/**
 * Whether the record of the pages’ last changes was written after the last change of the content. No page is made for
 * it: what the record says of pages is held against them by `npm run dates -- --check`.
 * @param folder a content folder whose files can be read.
 * @returns one issue where the record is behind or damaged; a content folder without a record has none.
 */
export function checkPageDates(folder: string): Issue[] {
  try {
    const record = readDatesRecord(folder);
    const [first, ...others] = record === undefined ? [] : filesSince(record.files, fileDigests(folder));
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : ` and ${formatPlural(others.length, 'other file')}`;
    return [issue(`The record is behind on ${first}${more}.`)];
  } catch (error) {
    const [message, ...advice] = (error as Error).message.split(/(?<=\.) /);
    return [issue(message ?? '', advice.join(' ') || undefined)];
  }
}
