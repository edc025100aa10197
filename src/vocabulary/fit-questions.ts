import type { Term, Vocabulary } from './vocabulary.ts';

/** An answer about one trait: how much of a week it should fill. */
export interface Leaning extends Term {
  /** What the answer counts: −2 to 2. The first and the last mirror each other, and so do the two next to the middle. */
  readonly value: number;
}

/** The answers to each question about a trait, from least to most. A skipped question counts as the middle one. */
export const leanings = {
  out: { label: 'Keep it out of my week', definition: 'You would rather not do this at all.', value: -2 },
  less: { label: 'A little', definition: 'Now and then is enough.', value: -1 },
  either: {
    label: 'Either way',
    definition: 'It makes no difference to you. Counts as if you had skipped it.',
    value: 0,
  },
  more: { label: 'A good share', definition: 'You would like this on most days.', value: 1 },
  most: { label: 'Most of my week', definition: 'This is what you want to do.', value: 2 },
} as const satisfies Vocabulary<Leaning>;

/** An answer about a trait. */
export type LeaningKey = keyof typeof leanings;

/** The middle of a score from 0 to 4. A week’s score counts as its distance from here. */
export const middleScore = 2;

/** A limit: a question of fact that sets roles aside, never without saying so. */
export interface FitLimit extends Term {
  /** The question as readers meet it. */
  readonly question: string;
  /** What is said of roles outside it, of one and of several: `asks for more`, `ask for more`. */
  readonly outside: readonly [one: string, several: string];
}

/** The questions about limits, in the order asked. */
export const fitLimits = {
  education: {
    label: 'Education',
    question: 'What is the highest education that you hold, or would study for?',
    definition: 'Sets aside roles for which every way in that we describe asks for more.',
    outside: ['asks for more', 'ask for more'],
  },
  level: {
    label: 'Time to the job',
    question: 'How soon should the role be within reach?',
    definition: 'Sets aside roles that usually come later in a working life than you say.',
    outside: ['usually comes later', 'usually come later'],
  },
  license: {
    label: 'Clinical license',
    question: 'Do you hold a license to practice?',
    definition: 'Sets aside the few roles that belong to a license you do not hold.',
    outside: ['asks for one that you do not hold', 'ask for one that you do not hold'],
  },
  pay: {
    label: 'Pay floor',
    question: 'Below what annual pay will you not go?',
    definition: 'Sets aside roles whose occupation pays a quarter of its people less than this.',
    outside: ['may pay less', 'may pay less'],
  },
} as const satisfies Vocabulary<FitLimit>;

/** A question about a limit. */
export type FitLimitKey = keyof typeof fitLimits;

/** How far into a working life a reader would wait for the role: the latest level that is still within reach. */
export const fitReaches = {
  entry: { label: 'Now', definition: 'Only roles that people start in.' },
  mid: { label: 'After one step', definition: 'Also roles that ask for a degree, a license or some years next door.' },
  senior: { label: 'After several steps', definition: 'Also roles that lead people or a program.' },
} as const satisfies Vocabulary;

/** An answer about time. */
export type FitReach = keyof typeof fitReaches;

/** The pay floors that can be chosen, in US dollars a year. */
export const payFloors = [35_000, 45_000, 60_000, 80_000, 100_000] as const;

/** The answer of a reader who holds no license. */
export const noLicense = 'none';

/** From which share of the possible points on a first place counts as a lean, 0 to 1. */
export const leanFrom = 0.25;

/** How many may share the first place before it says nothing. */
export const mostFirsts = 3;
