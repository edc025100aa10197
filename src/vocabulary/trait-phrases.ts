import type { TraitKey } from './traits.ts';

/**
 * What time goes into, as it stands after “most of the week”. Apart from the words of the traits, because a browser
 * that compares needs the phrases alone.
 */
export const traitPhrases = {
  records: 'on single records',
  data: 'on data and statistics',
  systems: 'on setting up systems',
  codes: 'on codes and rules',
  patients: 'with patients and clinicians',
  law: 'on law and policy',
  teaching: 'on teaching',
  leading: 'on leading people',
  programming: 'writing code',
  precision: 'on detailed work',
} as const satisfies Readonly<Record<TraitKey, string>>;

/** How much of the week each score from 0 to 4 stands for, before “of the week”. */
export const weekShares = ['hardly any', 'a little', 'part', 'much', 'most'] as const;
