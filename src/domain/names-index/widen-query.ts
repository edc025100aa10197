import { searchEquivalents } from '../../vocabulary/search-equivalents.ts';
import type { NameMatch } from './match-names.ts';
import { wholeOf } from './name-table.ts';
import { indexOfWords, tellingWords, wordsOf } from './words.ts';

/** What is said, as words, with what is meant by it. The longest first, since it says most. */
const equivalents = searchEquivalents
  .flatMap(({ said, meant }) => said.map((phrase) => ({ words: wordsOf(phrase), meant })))
  .sort((a, b) => b.words.length - a.words.length);

/** What the editors’ list takes a query for. */
export interface Widening {
  /** The names meant, the likeliest first. */
  readonly meant: readonly string[];
  /** What the query says beside the words that the list knows. */
  readonly rest: string;
  /** Whether the list knows the phrasing of the question, not its subject alone: `after medical coding`. */
  readonly isPhrasing: boolean;
}

/**
 * Looks a query up in the editors’ list.
 * @param subject what the query is about
 * @param query the whole query, whose phrasing may be what the list knows; left out where the subject is a name itself,
 * of which the list then may know all words, but not some
 */
export function widenByEditors(subject: string, query?: string): Widening | undefined {
  const subjectWords = wordsOf(subject);
  const isSubject = (words: readonly string[]) =>
    wholeOf(words) === wholeOf(subjectWords) || wholeOf(tellingWords(words)) === wholeOf(tellingWords(subjectWords));
  const queryWords = wordsOf(query ?? '');
  for (const { words, meant } of equivalents) {
    if (isSubject(words)) return { meant, rest: '', isPhrasing: false };
    if (words.length === 1 || query === undefined) continue;
    const start = indexOfWords(subjectWords, words);
    const rest = [...subjectWords.slice(0, start), ...subjectWords.slice(start + words.length)];
    if (start >= 0) return { meant, rest: rest.length > 0 ? tellingWords(rest).join(' ') : '', isPhrasing: false };
    if (indexOfWords(queryWords, words) >= 0) return { meant, rest: '', isPhrasing: true };
  }
  return undefined;
}

/** What a name that was met in full stands for, where it is not the title itself: an abbreviation’s expansion, an old title’s new one. */
export function widenByName({ record, rank, name }: NameMatch): string | undefined {
  if (rank !== 'exact' && rank !== 'abbreviation') return undefined;
  const expansion = record.kind === 'term' ? record.alternateTitles[0] : record.title;
  const isSame = expansion === undefined || wholeOf(wordsOf(expansion)) === wholeOf(wordsOf(name));
  return isSame ? undefined : expansion;
}
