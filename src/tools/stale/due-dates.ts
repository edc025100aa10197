import type { Content } from '../../domain/content.ts';
import { addMonths, sourceDueOn } from '../../domain/staleness.ts';
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

const reviewed = ['careers', 'roles', 'credentials', 'occupations', 'articles', 'comparisons', 'pages'] as const;

/** When every source and every entry is due, the earliest first. */
export function dueItems(content: Content): DueItem[] {
  const sources = content.sources.map((source): DueItem => {
    return { collection: 'sources', id: source.id, lastOn: source.accessedOn, dueOn: sourceDueOn(source) };
  });
  const entries = reviewed.flatMap((collection) =>
    content[collection].map(({ id, reviewedOn }): DueItem => {
      return { collection, id, lastOn: reviewedOn, dueOn: addMonths(reviewedOn, reviewMonths) };
    }),
  );
  const place = ({ dueOn, collection, id }: DueItem) => `${dueOn} ${collection} ${id}`;
  return [...sources, ...entries].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
