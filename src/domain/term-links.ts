import type { GlossaryTerm } from './content.ts';

/** A piece of a text: as it stands, or a term at its first use. */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly id: string };

/** What finds terms in a text. Made once, used for many texts. */
export interface TermFinder {
  readonly pattern: RegExp;
  /** The id of the term that a matched phrase belongs to. */
  readonly idOf: (phrase: string) => string | undefined;
}

/** Abbreviations and other words with capitals inside are matched exactly; all others in any case. */
const isExact = (phrase: string): boolean => /[A-Z].*[A-Z]|\d/.test(phrase);

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes a finder of the terms that may be linked by themselves, with their expansions and other spellings. */
export function termFinder(terms: readonly GlossaryTerm[]): TermFinder {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { id, term, expandsTo, alternateTerms, autoLink } of terms) {
    if (autoLink === false) continue;
    for (const phrase of [term, expandsTo, ...(alternateTerms ?? [])]) {
      if (phrase === undefined || phrase.length < 2) continue;
      const map = isExact(phrase) ? exact : folded;
      const key = isExact(phrase) ? phrase : phrase.toLowerCase();
      if (!map.has(key)) map.set(key, id);
    }
  }
  const phrases = [...exact.keys(), ...folded.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = phrases.length === 0 ? '(?!)' : `(?<![\\w-])(?:${phrases.map(escaped).join('|')})(?![\\w-])`;
  return { pattern: new RegExp(source, 'gi'), idOf: (phrase) => exact.get(phrase) ?? folded.get(phrase.toLowerCase()) };
}

/**
 * Parts a text at the first use of each term.
 * @param used ids of the terms that need no more links; those found here are added to it
 * @param most how many ids `used` may hold at most
 */
export function splitAtTerms(text: string, finder: TermFinder, used: Set<string>, most: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(finder.pattern)) {
    const id = finder.idOf(match[0]);
    if (id === undefined || used.has(id) || used.size >= most) continue;
    used.add(id);
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    pieces.push({ kind: 'term', text: match[0], id });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}
