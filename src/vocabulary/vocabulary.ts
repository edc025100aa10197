/** One word of a closed list: what readers see, and what it means. */
export interface Term {
  /** What readers see; sentence case, no full stop. */
  readonly label: string;
  /** One sentence that says when the word applies. */
  readonly definition: string;
}

/** A closed list: the key that entries write -> its label and definition. The order is the order shown. */
export type Vocabulary<T extends Term = Term> = Readonly<Record<string, T>>;

/** The keys of a closed list as a non-empty tuple, which is what schemas and filters need. */
export function keysOf<V extends Readonly<Record<string, unknown>>>(
  vocabulary: V,
): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
