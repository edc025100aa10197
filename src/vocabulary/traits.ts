import type { Term, Vocabulary } from './vocabulary.ts';

/** A trait: something the working week is made of, with what the two ends of its range look like. */
export interface Trait extends Term {
  /** What a score of 0 looks like. */
  readonly low: string;
  /** What a score of 4 looks like. */
  readonly high: string;
}

/** What a working week is made of. Entries score each from 0 (hardly ever) to 4 (most of the week). */
export const traits = {
  records: {
    label: 'Records',
    definition: 'Working on individual patients’ records: completing, checking, protecting and releasing them.',
    low: 'You never open a single patient’s record.',
    high: 'Single records are your day’s work.',
  },
  data: {
    label: 'Data and statistics',
    definition: 'Finding patterns in data about many patients or claims.',
    low: 'You read a report now and then.',
    high: 'You query, model and explain data most of the week.',
  },
  systems: {
    label: 'Systems',
    definition: 'Designing, setting up and improving the software that care runs on.',
    low: 'You use the systems as they are.',
    high: 'Changing the systems is the job.',
  },
  codes: {
    label: 'Codes and rules',
    definition: 'Applying code sets, classifications and detailed written rules.',
    low: 'Rulebooks play no part.',
    high: 'You work inside a rulebook all day.',
  },
  patients: {
    label: 'Patients and clinicians',
    definition: 'Time spent with the people who receive and give care.',
    low: 'You seldom meet patients or clinicians.',
    high: 'You are with them most of the day.',
  },
  law: {
    label: 'Law and policy',
    definition: 'Reading law, writing policy and deciding what is allowed.',
    low: 'Others tell you what the law asks.',
    high: 'You interpret the rules and answer for it.',
  },
  teaching: {
    label: 'Teaching',
    definition: 'Explaining and training, one to one or in a room.',
    low: 'You rarely train anybody.',
    high: 'Teaching is the job.',
  },
  leading: {
    label: 'Leading',
    definition: 'Answering for people, money and direction.',
    low: 'You answer for your own work.',
    high: 'You answer for a department or an organization.',
  },
  programming: {
    label: 'Programming',
    definition: 'Writing code, queries or interfaces.',
    low: 'You write no code.',
    high: 'You write code most days.',
  },
  precision: {
    label: 'Precision',
    definition: 'Detailed work in which a small slip has a real cost.',
    low: 'The broad picture matters more than each detail.',
    high: 'Every character counts.',
  },
} as const satisfies Vocabulary<Trait>;

/** A trait an entry scores. */
export type TraitKey = keyof typeof traits;
