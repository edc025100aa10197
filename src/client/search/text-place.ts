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

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * The section in which the first marked word of an excerpt stands.
 * @returns `undefined` where it stands before the first section, the section has no heading, or no word is marked
 */
export function placeOfExcerpt(
  kind: string,
  { content, excerpt, plain_excerpt, anchors }: TextFragment,
): TextPlace | undefined {
  const start = content.indexOf(plain_excerpt);
  const [before = '', marked] = excerpt.split('<mark>');
  if (start === -1 || marked === undefined) return undefined;
  const word = countWords(content.slice(0, start)) + countWords(before);
  const section = anchors.findLast(({ location }) => location <= word);
  const heading = section && (section.text?.trim() || sectionHeading(kind, section.id));
  return section && heading ? { anchor: section.id, heading } : undefined;
}
