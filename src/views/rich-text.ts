import type { Catalogue } from '../domain/catalogue.ts';
import { splitAtTerms } from '../domain/term-links.ts';
import { type TermNote, termNote } from './article-embeds.ts';

/** A text with the first use of some terms linked to their definitions. */
export type RichText = readonly { readonly text: string; readonly note?: TermNote }[];

/** How many terms one entry’s page links: each carries its definition, so each weighs. */
const most = 3;

/** Links terms at their first use across the texts of one page, in the order given. */
export function richTexts(catalogue: Catalogue, ...texts: readonly string[]): RichText[] {
  const used = new Set<string>();
  return texts.map((text) =>
    splitAtTerms(text, catalogue.termFinder, used, most).map((piece) =>
      piece.kind === 'term' ? { text: piece.text, note: termNote(catalogue, piece.id) } : { text: piece.text },
    ),
  );
}
