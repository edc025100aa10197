import { type ParsedText, positionsIn } from './parsed-text.ts';
import { splitFrontMatter } from './read-mdx.ts';

/**
 * Lets `positionOf` find the text below the keys of an .mdx file: the key path `['prose']` leads to its first character.
 * @param parsed what was read of the file.
 * @param text the whole file.
 */
export function withPlaceOfText<P extends ParsedText>(parsed: P, text: string): P {
  return {
    ...parsed,
    positionOf: (keyPath, part) => {
      const body = keyPath.length === 1 && keyPath[0] === 'prose' ? splitFrontMatter(text)?.body : undefined;
      const offset = body?.search(/\S/) ?? -1;
      return body === undefined || offset === -1 ? parsed.positionOf(keyPath, part) : positionsIn(body)(offset);
    },
  };
}
