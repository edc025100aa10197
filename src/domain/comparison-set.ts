/** How few entries make a comparison. */
export const fewestCompared = 2;

/** How many entries fit side by side. */
export const mostCompared = 4;

/** What an address asks to compare, judged. */
export interface ComparisonSet {
  /** Everything asked for, known or not, each once, in the order asked for. */
  readonly asked: readonly string[];
  /** The ids to show, each once, in the order asked for: the order of the columns. */
  readonly ids: readonly string[];
  /** Ids that were asked for more than once. */
  readonly repeated: readonly string[];
  /** What was asked for and is no entry, as it was written. */
  readonly unknown: readonly string[];
  /** True where more entries are asked for than fit; then nothing is compared. */
  readonly tooMany: boolean;
}

/**
 * Reads what an address asks to compare: `?with=a,b,c`, or `?with[]=a&with[]=b` as the form writes it before its script
 * has loaded.
 * @param search the query of the address, with or without its question mark
 * @param isKnown whether an id is that of an entry
 */
export function readComparisonSet(search: string, isKnown: (id: string) => boolean): ComparisonSet {
  const query = new URLSearchParams(search);
  const asked = [...query.getAll('with'), ...query.getAll('with[]')]
    .flatMap((value) => value.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const distinct = [...new Set(asked)];
  const ids = distinct.filter(isKnown);
  return {
    asked: distinct,
    ids,
    repeated: distinct.filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id)),
    unknown: distinct.filter((id) => !isKnown(id)),
    tooMany: ids.length > mostCompared,
  };
}

/** The query that asks for these entries in this order: `?with=a,b,c`; without entries, nothing. */
export const comparisonQuery = (ids: readonly string[]): string => (ids.length === 0 ? '' : `?with=${ids.join(',')}`);
