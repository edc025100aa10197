import { type ParsedText, positionsIn } from './parsed-text.ts';
import { splitFrontMatter } from './read-mdx.ts';

/** Words may be parted by what marks them up, such as the stars of a strong text or a link. */
const between = /[^\p{L}\p{N}]+/u;

/** Where a sentence begins in a text with its markup; -1 where what stands between its words is more than that. */
function findSentence(body: string, sentence: string): number {
  const words = sentence.split(between).filter(Boolean);
  return body.search(new RegExp(words.join(between.source), 'iu'));
}

/**
 * Lets `positionOf` find the text below the keys of an .mdx file: the key path `['prose']` leads to its first character,
 * and `['prose', 'sentence', words]` to where these words stand.
 * @param parsed what was read of the file.
 * @param text the whole file.
 */
export function withPlaceOfText<P extends ParsedText>(parsed: P, text: string): P {
  return {
    ...parsed,
    positionOf: (keyPath, part) => {
      const [key, kind, words] = keyPath;
      const isText = key === 'prose' && (keyPath.length === 1 || kind === 'sentence');
      const body = isText ? splitFrontMatter(text)?.body : undefined;
      if (body === undefined) return parsed.positionOf(keyPath, part);
      const found = kind === 'sentence' ? findSentence(body, String(words)) : -1;
      const offset = found === -1 ? body.search(/\S/) : found;
      return offset === -1 ? parsed.positionOf(['prose'], part) : positionsIn(body)(offset);
    },
  };
}
