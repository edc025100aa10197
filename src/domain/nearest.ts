import { editDistance } from './edit-distance.ts';

/** How a word is compared: without capitals, and with hyphens for spaces and underscores. */
function normalize(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** How many slips a word of this length may hold and still be taken for another. */
function allowedSlips(word: string): number {
  return Math.min(4, Math.max(1, Math.floor(word.length / 3)));
}

/** Whether all hyphenated parts of one word occur in the other: "privacy-officer" in "healthcare-privacy-officer". */
function sharesAllParts(a: string, b: string): boolean {
  const [fewer, more] = [a.split('-'), b.split('-')].sort((x, y) => x.length - y.length);
  return fewer !== undefined && more !== undefined && fewer.every((part) => part !== '' && more.includes(part));
}

/** How many letters two words have in common before they part. */
function sharedStart(a: string, b: string): number {
  const parts = [...a].findIndex((letter, index) => letter !== b[index]);
  return parts === -1 ? a.length : parts;
}

/**
 * Finds the words somebody most likely meant: those a few slips away, and where there is none, those that hold the
 * same parts.
 * @param word what was written.
 * @param candidates what could have been meant.
 * @param limit how many to return at most.
 * @returns the likeliest first: fewer slips, then a longer common start, then the alphabet; empty when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = normalize(word);
  const slips = allowedSlips(wanted);
  const others = [...new Set(candidates)].map((candidate) => {
    const other = normalize(candidate);
    const apart = Math.abs(other.length - wanted.length);
    return {
      candidate,
      other,
      start: sharedStart(wanted, other),
      distance: apart > slips ? apart : editDistance(wanted, other),
    };
  });
  const slipped = others.filter(({ distance }) => distance <= slips);
  return (slipped.length > 0 ? slipped : others.filter(({ other }) => sharesAllParts(wanted, other)))
    .sort((a, b) => a.distance - b.distance || b.start - a.start || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/**
 * Words the question that offers suggestions.
 * @returns `Did you mean "a", "b" or "c"?`, or undefined when there is nothing to offer.
 */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  const quoted = suggestions.map((suggestion) => `"${suggestion}"`);
  const last = quoted.pop();
  if (last === undefined) return undefined;
  return quoted.length === 0 ? `Did you mean ${last}?` : `Did you mean ${quoted.join(', ')} or ${last}?`;
}
