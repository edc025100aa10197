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

/** `A coding auditor spends more of the week on law and policy than a medical biller.`; careers are places to work in. */
function pairSentence(word: string, [a, b]: readonly [Subject, Subject], [x, y]: readonly [number, number]): string {
  const [more, less] = x >= y ? [a, b] : [b, a];
  const none = Math.min(x, y) === 0;
  if (a.kind === 'career') {
    const [here, there] = [inSentence(more.shortTitle), inSentence(less.shortTitle)];
    return none
      ? `In ${here} part of the week goes into ${word}, in ${there} next to none.`
      : `In ${here} more of the week goes into ${word} than in ${there}.`;
  }
  const [one, other] = [startSentence(withArticle(inSentence(more.title))), withArticle(inSentence(less.title))];
  return none
    ? `${one} spends part of the week on ${word}, ${other} next to none.`
    : `${one} spends more of the week on ${word} than ${other}.`;
}

function decidingSentence(word: string, subjects: readonly Subject[], scores: readonly number[]): string {
  const [a, b] = subjects;
  if (subjects.length === 2 && a && b && a.kind === b.kind) {
    return pairSentence(word, [a, b], [scores[0] ?? 0, scores[1] ?? 0]);
  }
  const scoring = (score: number) =>
    formatList(subjects.filter((_, index) => scores[index] === score).map(({ shortTitle }) => inSentence(shortTitle)));
  return `Most ${word}: ${scoring(Math.max(...scores))}. Least: ${scoring(Math.min(...scores))}.`;
}

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
      const scores = sides.map(({ score }) => score);
      return { trait, sides, scores, rank: (Math.max(...scores) - Math.min(...scores)) * factorOf(trait) };
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ trait, sides, scores }) => {
      const label = subjects[0]?.traits[trait].label ?? trait;
      return {
        trait,
        label,
        sentence: decidingSentence(label.toLowerCase(), subjects, scores),
        sides: sides.map(({ score, because }) => ({ score, said: `${score} of 4`, because })),
      };
    });
