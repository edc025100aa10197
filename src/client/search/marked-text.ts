import { isTelling, tellingWords, wordsOf } from '../../domain/names-index/words.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The pieces of an excerpt as Pagefind writes it: as HTML whose only element is `mark`. Words that say nothing are not marked. */
export function piecesOfExcerpt(excerpt: string): TextPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const text = piece.replace(/<\/?mark>/g, '').replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
      return { text, isMarked: piece.startsWith('<mark>') && wordsOf(text).some(isTelling) };
    });
}

/** The pieces of a name, with the words marked that begin with a word of the query, both of them words that say something. */
export function piecesOfName(name: string, query: string): TextPiece[] {
  const typed = tellingWords(wordsOf(query));
  return name
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((text) => {
      const [word] = wordsOf(text);
      return { text, isMarked: isTelling(word) && typed.some((each) => word?.startsWith(each)) };
    });
}
