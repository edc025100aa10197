import { type Followers, reword } from './reword.ts';
import type { Random } from './seeded-random.ts';

/** The keys whose texts an entry says in words of its own; all others hold ids, keys of lists, figures and dates. */
const wordedKeys = new Set([
  'answer',
  'because',
  'carriesOver',
  'chooseFirst',
  'chooseSecond',
  'day',
  'difference',
  'list',
  'missing',
  'question',
  'summary',
  'tagline',
  'text',
  'tools',
  'week',
]);

/** Puts other words into an entry: the same keys, the same references, figures and dates, texts of the same length. */
export function rewordValue(value: unknown, followers: Followers, random: Random, key = ''): unknown {
  if (typeof value === 'string') return wordedKeys.has(key) ? reword(value, followers, random) : value;
  if (Array.isArray(value)) return value.map((item) => rewordValue(item, followers, random, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, rewordValue(item, followers, random, name)]),
  );
}

/** Lists the texts that an entry says in words of its own. */
export function wordsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return wordedKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => wordsOf(item, name));
}

/** Puts other words into the plain paragraphs of a text; headings, lists, tables, links and components stay. */
export const rewordMarkdown = (text: string, followers: Followers, random: Random): string =>
  text
    .split(/\n{2,}/)
    .map((block) => (/^[A-Z][^<>{}[\]|*_#`\\]+$/.test(block) ? reword(block, followers, random) : block))
    .join('\n\n');
