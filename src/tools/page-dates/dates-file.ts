import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageDates, pageDatesFile } from '../../domain/page-dates.ts';
import { parsePageDates } from '../../store/parse-page-dates.ts';

const heading = '# When what each page says last changed. Written by npm run dates; nobody edits it by hand.';

/** Writes a record, one page a line, so that two changes seldom meet in one line. */
export function formatPageDates(dates: PageDates): string {
  const lines = [...dates].map(
    ([path, { date, digest }]) => `${JSON.stringify(path)}: { "date": "${date}", "digest": "${digest}" }`,
  );
  return [heading, '{', lines.join(',\n'), '}', ''].join('\n');
}

/**
 * Reads the record of a content folder.
 * @returns undefined where the folder has none.
 * @throws where it cannot be understood; the message says what to do.
 */
export function readPageDates(folder: string): PageDates | undefined {
  const path = join(folder, pageDatesFile);
  return existsSync(path) ? parsePageDates(readFileSync(path, 'utf8')) : undefined;
}

/** Writes the record of a content folder. */
export const writePageDates = (folder: string, dates: PageDates): void =>
  writeFileSync(join(folder, pageDatesFile), formatPageDates(dates));
