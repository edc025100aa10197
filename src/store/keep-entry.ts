/** What was made of an entry, and the digest of what it was made of. */
interface Kept {
  readonly digest: string | number;
  readonly value: unknown;
}

const kept = new Map<string, Kept>();

/**
 * Keeps what is made of an entry for as long as the entry says the same. So in development an entry that has not changed
 * stays the same object, and what `domain/remember` keeps for it holds from one change to the next.
 *
 * This file must not import `astro:content`: what does is loaded anew after each change.
 * @param name unique among all entries.
 * @param digest of what the entry says; where there is none, nothing is kept.
 */
export function keepEntry<Made>(name: string, digest: string | number | undefined, make: () => Made): Made {
  const known = kept.get(name);
  if (digest !== undefined && known?.digest === digest) return known.value as Made;
  const value = make();
  if (digest !== undefined) kept.set(name, { digest, value });
  return value;
}
