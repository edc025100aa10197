import type { Content } from '../../domain/content.ts';
import type { NamedCollection } from '../edit-content/find-entry.ts';

/** Something that should be read again by a day. */
export interface DueItem {
  readonly collection: NamedCollection;
  readonly id: string;
  /** The day it was last read, `YYYY-MM-DD`. */
  readonly lastOn: string;
  /** The day it is due, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/** After how many months an entry should be read again against its sources, whatever they say. */
export const reviewMonths = 12;

/** Adds calendar months to a day; where the month has no such day, its last one is meant. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

const reviewed = ['careers', 'roles', 'credentials', 'occupations', 'articles', 'comparisons', 'pages'] as const;

/** When every source and every entry is due, the earliest first. */
export function dueItems(content: Content): DueItem[] {
  const sources = content.sources.map(({ id, accessedOn, refreshMonths }): DueItem => {
    return { collection: 'sources', id, lastOn: accessedOn, dueOn: addMonths(accessedOn, refreshMonths) };
  });
  const entries = reviewed.flatMap((collection) =>
    content[collection].map(({ id, reviewedOn }): DueItem => {
      return { collection, id, lastOn: reviewedOn, dueOn: addMonths(reviewedOn, reviewMonths) };
    }),
  );
  const place = ({ dueOn, collection, id }: DueItem) => `${dueOn} ${collection} ${id}`;
  return [...sources, ...entries].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
