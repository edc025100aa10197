import { allEntries, finding, type IntegrityCheck } from './context.ts';

/** The keys that say when something was done. */
const dateKeys = ['accessedOn', 'date', 'publishedOn', 'reviewedOn', 'since'] as const;

/** Dates that say when something was done lie in the past or are today. */
export const checkDates: IntegrityCheck = (context) =>
  allEntries(context).flatMap((entry) => {
    const dates = (entry.value ?? {}) as Readonly<Record<string, unknown>>;
    return dateKeys.flatMap((name) => {
      const date = dates[name];
      if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || date <= context.today) return [];
      return [finding(entry, [name], 'future-date', `${date} is in the future; today is ${context.today}.`)];
    });
  });
