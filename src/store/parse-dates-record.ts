import { parse, YAMLParseError } from 'yaml';
import { type DatesRecord, damagedDatesAdvice, datesRecordFrom, pageDatesFile } from '../domain/page-dates.ts';

/** After a merge a line may stand in it twice: the last line counts. @throws what to do, in words */
function parseYaml(text: string): unknown {
  try {
    return parse(text, { uniqueKeys: false });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const place = line === undefined ? '' : ` at line ${line}`;
    throw new Error(`${pageDatesFile} is damaged${place}. ${damagedDatesAdvice}`);
  }
}

/** What `npm run dates` writes is JSON below a heading: JSON is YAML, and its parser a hundred times as fast. */
function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^(?:#.*\n)+/, ''));
  } catch {
    return parseYaml(text);
  }
}

/**
 * Takes the text of the record of the pages’ last changes.
 * @throws where it cannot be understood; the message says what to do.
 */
export const parseDatesRecord = (text: string): DatesRecord => datesRecordFrom(parseRecord(text));
