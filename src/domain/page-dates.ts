/** When what a page says last changed, and the digest of what it said then. */
export interface PageDate {
  readonly digest: string;
  /** The day of the change, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The record of all pages that search engines may list: path without the base -> its last change. */
export type PageDates = ReadonlyMap<string, PageDate>;

/** The name of the record in the content folder. */
export const pageDatesFile = 'dates.yaml';

/** What to do with a record that cannot be understood. */
export const damagedDatesAdvice = `Take it back with git restore content/${pageDatesFile}, then run npm run dates. After a merge, delete the lines that start with <<<<<<<, ======= and >>>>>>> instead.`;

/**
 * Takes the record as its YAML was read.
 * @throws where it is not what `npm run dates` writes.
 */
export function pageDatesFrom(value: unknown): PageDates {
  const entries = Object.entries(value ?? {}).map(([path, said]) => {
    const { date, digest } = (said ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || typeof digest !== 'string') {
      throw new Error(`${pageDatesFile} is damaged at ${path}. ${damagedDatesAdvice}`);
    }
    return [path, { date, digest }] as const;
  });
  return new Map(entries);
}

/** How a record must change so that it says what the pages say now; each list sorted. */
export interface PageDateChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Holds a record against the digests of the pages as they are now. */
export function comparePageDates(dates: PageDates, digests: ReadonlyMap<string, string>): PageDateChanges {
  const paths = [...digests.keys()].sort();
  return {
    added: paths.filter((path) => !dates.has(path)),
    changed: paths.filter((path) => dates.has(path) && dates.get(path)?.digest !== digests.get(path)),
    removed: [...dates.keys()].filter((path) => !digests.has(path)).sort(),
  };
}

/** The record that fits the pages: a page that says what it said keeps its day, any other gets `today`. */
export function renewPageDates(dates: PageDates, digests: ReadonlyMap<string, string>, today: string): PageDates {
  const entries = [...digests].map(([path, digest]) => {
    const known = dates.get(path);
    return [path, known?.digest === digest ? known : { date: today, digest }] as const;
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
