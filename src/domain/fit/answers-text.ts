import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import { fitReaches, leanings, noLicense, payFloors } from '../../vocabulary/fit-questions.ts';
import { traits } from '../../vocabulary/traits.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import type { FitAnswers } from './answers.ts';

/** The answers that each question takes, as texts: what a form offers and what a link may say. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ...keysOf(traits).map((trait) => [trait, keysOf(leanings)] as const),
  ['education', keysOf(educationLevels)] as const,
  ['level', keysOf(fitReaches)] as const,
  ['license', [noLicense, ...keysOf(clinicalLicenses)]] as const,
  ['pay', payFloors.map(String)] as const,
]);

/**
 * Reads answers from pairs of question and answer, as a form or a link gives them. What is no question, and what is no
 * answer to its question, is left out.
 */
export function readAnswers(pairs: Iterable<readonly [question: string, answer: string]>): FitAnswers {
  const given = new Map([...pairs].filter(([question, answer]) => allowed.get(question)?.includes(answer)));
  const pick = (questions: readonly string[]) =>
    Object.fromEntries(questions.flatMap((key) => (given.has(key) ? [[key, given.get(key)]] : [])));
  const pay = given.get('pay');
  return {
    leanings: pick(keysOf(traits)),
    limits: { ...pick(['education', 'level', 'license']), ...(pay === undefined ? {} : { pay: Number(pay) }) },
  };
}

/** The answers as pairs, in the order of the questions. {@link readAnswers} reads them back. */
export const answerPairs = ({ leanings: given, limits }: FitAnswers): [question: string, answer: string][] =>
  [...allowed.keys()].flatMap((question) => {
    const answer = { ...given, ...limits }[question as keyof (typeof given & typeof limits)];
    return answer === undefined ? [] : [[question, String(answer)]];
  });

/** The answers as one text for a link or for storage: `systems=most&education=bachelor`. */
export const answersText = (answers: FitAnswers): string => new URLSearchParams(answerPairs(answers)).toString();
