import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageDates, pageDatesFile } from '../domain/page-dates.ts';
import { keepEntry } from './keep-entry.ts';
import { contentFolder } from './loaders.ts';
import { parseDatesRecord } from './parse-dates-record.ts';

/**
 * The record of the pages’ last changes; empty where the content folder has none.
 * @throws where it cannot be understood
 */
export async function readPageDates(): Promise<PageDates> {
  const text = await readFile(join(contentFolder, pageDatesFile), 'utf8').catch(() => '');
  return keepEntry(pageDatesFile, text, () => parseDatesRecord(text).pages);
}
