import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type PageDates, pageDatesFile, pageDatesFrom } from '../../domain/page-dates.ts';

const heading = '# When what each page says last changed. Written by npm run dates; nobody edits it by hand.';

/** Writes a record as YAML, one page a line, so that two changes seldom meet in one line. */
export const formatPageDates = (dates: PageDates): string =>
  [
    heading,
    ...[...dates].map(([path, { date, digest }]) => `${path}: { date: ${date}, digest: '${digest}' }`),
    '',
  ].join('\n');

/**
 * Reads the record of a content folder.
 * @returns undefined where the folder has none.
 * @throws where it cannot be understood.
 */
export function readPageDates(folder: string): PageDates | undefined {
  const path = join(folder, pageDatesFile);
  return existsSync(path) ? pageDatesFrom(parse(readFileSync(path, 'utf8'))) : undefined;
}

/** Writes the record of a content folder. */
export const writePageDates = (folder: string, dates: PageDates): void =>
  writeFileSync(join(folder, pageDatesFile), formatPageDates(dates));
