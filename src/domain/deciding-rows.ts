import { traitPhrases, weekShares } from '../vocabulary/trait-phrases.ts';
import type { TraitKey } from '../vocabulary/traits.ts';
import { decidingDifferences } from './comparison.ts';
import { withArticle } from './format.ts';
import { formatList } from './format-list.ts';
import { inSentence, startSentence } from './in-sentences.ts';
import type { Subject } from './subject.ts';

/** A difference that decides, in words, with what each entry scores. */
export interface DecidingRow {
  readonly trait: TraitKey;
  readonly label: string;
  readonly sentence: string;
  readonly sides: readonly { readonly score: number; readonly said: string; readonly because: string }[];
}

const shareOf = (score: number): string => weekShares[score] ?? '';

/** `A coder spends most of the week on law and policy, a biller part of it.`; in careers it is you who spend it. */
function pairSentence(phrase: string, [a, b]: readonly [Subject, Subject], [x, y]: readonly [number, number]): string {
  const [more, less] = x >= y ? [a, b] : [b, a];
  const [much, little] = [shareOf(Math.max(x, y)), shareOf(Math.min(x, y))];
  if (a.kind === 'career') {
    const [here, there] = [inSentence(more.shortTitle), inSentence(less.shortTitle)];
    return `In ${here} you spend ${much} of the week ${phrase}, in ${there} ${little} of it.`;
  }
  const [one, other] = [startSentence(withArticle(inSentence(more.title))), withArticle(inSentence(less.title))];
  return `${one} spends ${much} of the week ${phrase}, ${other} ${little} of it.`;
}

function decidingSentence(phrase: string, subjects: readonly Subject[], scores: readonly number[]): string {
  const [a, b] = subjects;
  if (subjects.length === 2 && a && b && a.kind === b.kind) {
    return pairSentence(phrase, [a, b], [scores[0] ?? 0, scores[1] ?? 0]);
  }
  const scoring = (score: number) =>
    formatList(subjects.filter((_, index) => scores[index] === score).map(({ shortTitle }) => inSentence(shortTitle)));
  const [high, low] = [Math.max(...scores), Math.min(...scores)];
  return `Most time ${phrase}: ${scoring(high)}, ${shareOf(high)} of the week. Least: ${scoring(low)}, ${shareOf(low)} of it.`;
}

/** What is said before differences of one step, which are hardly any; `undefined` where one is wider. */
export const alikeNote = (rows: readonly DecidingRow[]): string | undefined =>
  rows.some(({ sides }) => scoreGap(sides) > 1)
    ? undefined
    : 'The weeks hardly differ: no two scores are more than one step apart. Skills and ways in may tell you more.';

/** Why a pair leans to one of its sides: what one wants to spend more, or less, of the week on. */
export interface DrawnReasons {
  readonly amount: 'more' | 'less';
  /** As they stand after “of your week”. */
  readonly phrases: readonly string[];
}

/**
 * Reasons for one of two sides, drawn from what decides: where its week has more than the other’s. A side that has more
 * of nothing is for people who want less.
 */
export function drawnReasons(rows: readonly DecidingRow[], side: 0 | 1): DrawnReasons {
  const phrasesOf = (some: readonly DecidingRow[]) => some.map(({ trait }) => traitPhrases[trait]);
  const ahead = rows.filter(({ sides }) => (sides[side]?.score ?? 0) > (sides[1 - side]?.score ?? 0));
  return ahead.length > 0
    ? { amount: 'more', phrases: phrasesOf(ahead) }
    : { amount: 'less', phrases: phrasesOf(rows) };
}

const scoreGap = (sides: readonly { readonly score: number }[]): number => {
  const scores = sides.map(({ score }) => score);
  return Math.max(...scores) - Math.min(...scores);
};

/**
 * The differences that decide, the widest gap first.
 * @param factorOf what a reader multiplies the gap of a trait by
 * @param most how many are returned at most
 */
export const decidingRows = (
  subjects: readonly Subject[],
  factorOf: (trait: TraitKey) => number = () => 1,
  most = 5,
): DecidingRow[] =>
  decidingDifferences(subjects, Number.POSITIVE_INFINITY)
    .map(({ trait, sides }) => {
      return { trait, sides, rank: scoreGap(sides) * factorOf(trait) };
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ trait, sides }) => {
      const scores = sides.map(({ score }) => score);
      return {
        trait,
        label: subjects[0]?.traits[trait].label ?? trait,
        sentence: decidingSentence(traitPhrases[trait], subjects, scores),
        sides: sides.map(({ score, because }) => ({ score, said: `${score} of 4`, because })),
      };
    });
