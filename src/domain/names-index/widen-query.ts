import type { NameMatch } from './match-names.ts';
import { type NameTable, wholeOf } from './name-table.ts';
import { indexOfWords, isTelling, tellingWords, wordsOf } from './words.ts';

/** What the editors’ list takes a query for. */
export interface Widening {
  /** The names meant, the likeliest first. */
  readonly meant: readonly string[];
  /** What the query says beside the words that the list knows. */
  readonly rest: string;
  /** Whether the list knows the phrasing of the question, not its subject alone: `after medical coding`. */
  readonly isPhrasing: boolean;
}

/** Whether what follows `to` is something to do, as in “need to be a nurse to work there”, and not where somebody goes. */
const isPurpose = ([verb = '']: readonly string[]): boolean =>
  /^(?:be|become|do|get|go|have|know|learn|make|use|work)$/.test(verb);

/**
 * Looks a query up in the editors’ list.
 * @param table holds the list
 * @param subject what the query is about
 * @param query the whole query, whose phrasing may be what the list knows; left out where the subject is a name itself,
 * of which the list then may know all words, but not some
 */
export function widenByEditors(table: NameTable, subject: string, query?: string): Widening | undefined {
  const subjectWords = wordsOf(subject);
  const whole = wholeOf(subjectWords);
  const telling = wholeOf(tellingWords(subjectWords));
  const queryWords = wordsOf(query ?? '');
  for (const { words, whole: said, meant } of table.equivalents) {
    // `from nursing` is more than `nursing`: words that tell nothing tell something at the end of a phrase.
    const isPhrase = isTelling(words[0]) && isTelling(words.at(-1));
    if (said === whole || (isPhrase && wholeOf(tellingWords(words)) === telling))
      return { meant, rest: '', isPhrasing: false };
    if (words.length === 1 || query === undefined) continue;
    const inQuery = indexOfWords(queryWords, words);
    if (words.at(-1) === 'to' && isPurpose(queryWords.slice(inQuery + words.length))) continue;
    const start = indexOfWords(subjectWords, words);
    if (start >= 0 && isPhrase) {
      const rest = [...subjectWords.slice(0, start), ...subjectWords.slice(start + words.length)];
      return { meant, rest: rest.length > 0 ? tellingWords(rest).join(' ') : '', isPhrasing: false };
    }
    if (inQuery >= 0) return { meant, rest: '', isPhrasing: true };
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
