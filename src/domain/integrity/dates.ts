import { allEntries, finding, type IntegrityCheck } from './context.ts';

/** The keys that say when something was done. */
const dateKeys = ['accessedOn', 'date', 'publishedOn', 'reviewedOn', 'since'] as const;

/** Whether a text is a day of the calendar; what is not is reported where the entry itself is checked. */
function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}

/** Dates that say when something was done lie in the past or are today. */
export const checkDates: IntegrityCheck = (context) =>
  allEntries(context).flatMap((entry) => {
    const dates = (entry.value ?? {}) as Readonly<Record<string, unknown>>;
    return dateKeys.flatMap((name) => {
      const date = dates[name];
      if (typeof date !== 'string' || !isDay(date) || date <= context.today) return [];
      return [finding(entry, [name], 'future-date', `${date} is in the future.`)];
    });
  });
