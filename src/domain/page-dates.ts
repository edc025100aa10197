/** When what a page says last changed, and the digest of what it said then. */
export interface PageDate {
  readonly digest: string;
  /** The day of the change, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The record of all pages that search engines may list: path without the base -> its last change. */
export type PageDates = ReadonlyMap<string, PageDate>;

/** What `npm run dates` writes down: what each page says, and the content that it was made from. */
export interface DatesRecord {
  readonly pages: PageDates;
  /** The path of each content file -> the digest of what it held. */
  readonly files: ReadonlyMap<string, string>;
}

/** The name of the record in the content folder. */
export const pageDatesFile = 'dates.yaml';

/** What to do with a record that cannot be understood. */
export const damagedDatesAdvice = `Take it back with git restore content/${pageDatesFile}, then run npm run dates. After a merge, delete the lines that start with <<<<<<<, ======= and >>>>>>> instead.`;

function pageDateFrom(path: string, said: unknown): PageDate {
  const { date, digest } = (said ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || typeof digest !== 'string') {
    throw new Error(`${pageDatesFile} is damaged at ${path}. ${damagedDatesAdvice}`);
  }
  return { date, digest };
}

/**
 * Takes the record as its YAML was read. Paths of pages start with a slash, those of files do not.
 * @throws where it is not what `npm run dates` writes.
 */
export function datesRecordFrom(value: unknown): DatesRecord {
  const pages = new Map<string, PageDate>();
  const files = new Map<string, string>();
  for (const [path, said] of Object.entries(value ?? {})) {
    if (typeof said === 'string' && !path.startsWith('/')) files.set(path, said);
    else pages.set(path, pageDateFrom(path, said));
  }
  return { pages, files };
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
