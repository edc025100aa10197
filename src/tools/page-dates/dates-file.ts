import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatesRecord, pageDatesFile } from '../../domain/page-dates.ts';
import { parseDatesRecord } from '../../store/parse-dates-record.ts';

const heading = `# When what each page says last changed, and the content that the pages were made from.
# Written by npm run dates; nobody edits it by hand.`;

/** Writes a record, one page or file a line, so that two changes seldom meet in one line. */
function formatDatesRecord({ pages, files }: DatesRecord): string {
  const lines = [
    ...[...pages].map(
      ([path, { date, digest }]) => `${JSON.stringify(path)}: { "date": "${date}", "digest": "${digest}" }`,
    ),
    ...[...files].map(([path, digest]) => `${JSON.stringify(path)}: "${digest}"`),
  ];
  return [heading, '{', lines.join(',\n'), '}', ''].join('\n');
}

/**
 * Reads the record of a content folder.
 * @returns undefined where the folder has none.
 * @throws where it cannot be understood; the message says what to do.
 */
export function readDatesRecord(folder: string): DatesRecord | undefined {
  const path = join(folder, pageDatesFile);
  return existsSync(path) ? parseDatesRecord(readFileSync(path, 'utf8')) : undefined;
}

/** Writes the record of a content folder. */
export const writeDatesRecord = (folder: string, record: DatesRecord): void =>
  writeFileSync(join(folder, pageDatesFile), formatDatesRecord(record));
