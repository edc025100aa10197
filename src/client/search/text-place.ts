import { sectionHeading } from '../../vocabulary/page-sections.ts';

/** A section of a page, as a text hit leads to it. */
export interface TextPlace {
  readonly anchor: string;
  readonly heading: string;
}

/** What Pagefind tells of a page that holds the words: its text, where its sections begin, and an excerpt. */
export interface TextFragment {
  readonly content: string;
  /** A piece of the content as HTML whose only element is `mark`. */
  readonly excerpt: string;
  readonly plain_excerpt: string;
  /** The sections: the anchor, the heading where it is part of the text, and the word that they begin at. */
  readonly anchors: readonly { readonly id: string; readonly text?: string; readonly location: number }[];
}

/** An ellipsis, where a text breaks off inside a sentence. */
const whereCut = (text: string): string => (/[^.!?: ] ?$/.test(text) ? '…' : '');

/**
 * What a page says where it holds the words: the excerpt, with an ellipsis where it does not begin or end with a sentence,
 * and the section in which its first marked word stands.
 * @returns no section where the word stands before the first, the section has no heading, or no word is marked
 */
export function readExcerpt(
  kind: string,
  { content, excerpt, plain_excerpt, anchors }: TextFragment,
): { readonly excerpt: string; readonly section: TextPlace | undefined } {
  const [before = '', after] = content.split(plain_excerpt);
  const [start = '', marked] = excerpt.split('<mark>');
  const word = (before + start).match(/\S+/g)?.length ?? 0;
  const section = anchors.findLast(({ location }) => location <= word);
  const heading = section && (section.text?.trim() || sectionHeading(kind, section.id));
  return {
    excerpt: whereCut(before) + excerpt + whereCut(plain_excerpt),
    section: after !== undefined && marked && heading ? { anchor: section.id, heading } : undefined,
  };
}
