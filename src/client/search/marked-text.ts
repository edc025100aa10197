import { wordsOf } from '../../domain/names-index/words.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The pieces of an excerpt as Pagefind writes it: as HTML whose only element is `mark`. */
export function piecesOfExcerpt(excerpt: string): TextPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece.replace(/<\/?mark>/g, '').replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity),
      isMarked: piece.startsWith('<mark>'),
    }));
}

/** The pieces of a name, with the words marked that begin with a word of the query. */
export function piecesOfName(name: string, query: string): TextPiece[] {
  const typed = wordsOf(query);
  return name
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((text) => {
      const [word] = wordsOf(text);
      return { text, isMarked: word !== undefined && typed.some((each) => word.startsWith(each)) };
    });
}
