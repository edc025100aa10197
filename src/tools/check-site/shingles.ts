/** How many words in a row are compared: long enough that common phrases seldom agree by chance (Broder 1997). */
const shingleLength = 5;

/** A number of 32 bits for a word (FNV-1a over its UTF-16 units). */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let place = 0; place < word.length; place += 1) {
    number = Math.imul(number ^ word.charCodeAt(place), 0x01000193);
  }
  return number;
}

/** A number of 52 bits for words in a row: two kinds of sum of theirs, side by side. */
function numberOfSequence(words: Int32Array): number {
  let first = 0;
  let second = 0x811c9dc5;
  for (const word of words) {
    first = (Math.imul(first, 31) + word) | 0;
    second = Math.imul(second ^ word, 0x01000193);
  }
  return (first >>> 6) * 2 ** 26 + (second >>> 6);
}

/**
 * Cuts a text into its sequences of five words; a shorter text is one sequence.
 *
 * @param text What a page says.
 * @returns A number for each sequence, the same wherever it stands; each once, in ascending order.
 */
export function shinglesOf(text: string): Float64Array {
  const words = Int32Array.from(text.toLowerCase().match(/[\p{L}\p{N}$%.,’-]+/gu) ?? [], numberOf);
  const last = Math.max(words.length - shingleLength, 0);
  const sequences = Array.from({ length: last + 1 }, (_, start) =>
    numberOfSequence(words.subarray(start, start + shingleLength)),
  );
  return Float64Array.from(new Set(sequences)).sort();
}
