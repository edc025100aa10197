import type { Asked } from './asked-sections.ts';
import { singular, wordsOf } from './words.ts';

/** Single words that tell what is asked; the first list that holds one decides. */
const wordsByAsked: readonly (readonly [asked: Asked, words: string])[] = [
  ['pay', 'pay paid paying salary wage earn earning income compensation make hourly money paycheck'],
  ['renewal', 'renew renewal recertify recertification ceu'],
  ['exam', 'exam test question cost fee price'],
  ['eligibility', 'eligible eligibility prerequisite'],
  ['outlook', 'outlook demand growth growing future dying hiring'],
  ['work', 'day'],
  ['duties', 'duty responsibility task description'],
  ['education', 'degree master bachelor major school schooling study education course program bootcamp training class'],
  ['tools', 'tool'],
  [
    'ways-in',
    'become becoming enter entering start started starting into path need take qualify qualified qualification requirement step experience apprenticeship break transition switch',
  ],
  ['moves', 'ladder advancement promotion next after'],
];

/** What is asked in a certain way, where no single word tells it. */
const shapes: readonly (readonly [asked: Asked, shape: RegExp])[] = [
  ['work', /^what do(?:es)? .+ do\b/i],
  ['ways-in', /^(?:how (?:to|do|can|did|would)|get(?:ting)? in(?:to)?) /i],
];

const askedByWord = new Map(
  wordsByAsked.flatMap(([asked, words]) => words.split(' ').map((word) => [word, asked] as const)),
);

/** What a word asks of the subject of a query; `undefined` for most words. */
const askedBy = (word: string): Asked | undefined => askedByWord.get(singular(word));

/** Whether a word says what is asked. */
export const isAskedWord = (word: string): boolean => askedBy(word) !== undefined;

/** What a query asks of its subject. */
export function askedIn(query: string): Asked | undefined {
  const asked = wordsOf(query).map(askedBy);
  return (
    wordsByAsked.map(([each]) => each).find((each) => asked.includes(each)) ??
    shapes.find(([, shape]) => shape.test(query))?.[0]
  );
}
