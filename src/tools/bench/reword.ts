import type { Random } from './seeded-random.ts';

/** Word -> the words that follow it somewhere in the texts, as often as they do. */
export type Followers = ReadonlyMap<string, readonly string[]>;

/** Learns from texts which word follows which. */
export function followersIn(texts: Iterable<string>): Followers {
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.trim().split(/\s+/);
    for (const [place, word] of words.entries()) {
      const next = words[place + 1];
      if (next === undefined) continue;
      const known = followers.get(word);
      if (known) known.push(next);
      else followers.set(word, [next]);
    }
  }
  return followers;
}

/**
 * Writes another text of about the same length in the words of the real ones: it begins and ends as the text does, and
 * each word stands behind one that it really follows. So pages get the weight and the compressibility of real pages, and
 * no two say the same.
 *
 * @param text The text whose place it takes.
 * @param followers What follows what.
 * @param random Where chance comes from.
 * @returns A text that is not longer.
 */
export function reword(text: string, followers: Followers, random: Random): string {
  const [first = ''] = text.split(/\s+/);
  const end = /[.?]$/.exec(text)?.[0] ?? '';
  const words = [first];
  let length = first.length;
  for (let word = first; ; ) {
    const next = followers.get(word) ?? [];
    word = next[Math.floor(random() * next.length)] ?? first;
    length += word.length + 1;
    if (length > text.length - 1) break;
    words.push(word);
  }
  return `${words.join(' ').replace(/[\s.,:;?–—-]+$/, '')}${end}`;
}
