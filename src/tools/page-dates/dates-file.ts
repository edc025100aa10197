import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { damagedDatesAdvice, type PageDates, pageDatesFile, pageDatesFrom } from '../../domain/page-dates.ts';

const heading = '# When what each page says last changed. Written by npm run dates; nobody edits it by hand.';

/** Writes a record as YAML, one page a line, so that two changes seldom meet in one line. */
export const formatPageDates = (dates: PageDates): string =>
  [
    heading,
    ...[...dates].map(([path, { date, digest }]) => `${path}: { date: ${date}, digest: '${digest}' }`),
    '',
  ].join('\n');

/** Parses a record. After a merge a page may stand in it twice: the last line counts. @throws what to do, in words */
function parseDates(text: string): unknown {
  try {
    return parse(text, { uniqueKeys: false });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const place = line === undefined ? '' : ` at line ${line}`;
    throw new Error(`${pageDatesFile} is damaged${place}. ${damagedDatesAdvice}`);
  }
}

/**
 * Reads the record of a content folder.
 * @returns undefined where the folder has none.
 * @throws where it cannot be understood; the message says what to do.
 */
export function readPageDates(folder: string): PageDates | undefined {
  const path = join(folder, pageDatesFile);
  return existsSync(path) ? pageDatesFrom(parseDates(readFileSync(path, 'utf8'))) : undefined;
}

/** Writes the record of a content folder. */
export const writePageDates = (folder: string, dates: PageDates): void =>
  writeFileSync(join(folder, pageDatesFile), formatPageDates(dates));
