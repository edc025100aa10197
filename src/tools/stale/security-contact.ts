import { addMonths } from '../../domain/staleness.ts';

/** How many months before its end a contact should be confirmed. */
const monthsAhead = 2;

/**
 * Says that the contact in `security.txt` must be confirmed.
 *
 * @param until The day until which it holds, `YYYY-MM-DD`.
 * @param today The day, `YYYY-MM-DD`.
 * @returns A line, or nothing while there is time.
 */
export function securityContactRemark(until: string, today: string): string {
  if (until > addMonths(today, monthsAhead)) return '';
  const state = until < today ? `has been out of date since ${until}` : `holds until ${until}`;
  return `security.txt ${state}. See that its contact is read, and set \`securityContactUntil\` in src/site.config.ts to a day within a year.\n`;
}
