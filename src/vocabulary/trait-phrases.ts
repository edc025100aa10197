import type { TraitKey } from './traits.ts';

/**
 * What time goes into, as it stands after “most of the week”. Apart from the words of the traits, because a browser
 * that compares needs the phrases alone.
 */
export const traitPhrases = {
  records: 'on single patients’ records',
  data: 'on data and statistics',
  systems: 'on setting up and improving systems',
  codes: 'on codes and written rules',
  patients: 'with patients and clinicians',
  law: 'on law and policy',
  teaching: 'on teaching and training',
  leading: 'on leading people and budgets',
  programming: 'writing code and queries',
  precision: 'on detailed work where a slip is costly',
} as const satisfies Readonly<Record<TraitKey, string>>;

/** How much of the week each score from 0 to 4 stands for, before “of the week”. */
export const weekShares = ['hardly any', 'a little', 'part', 'much', 'most'] as const;
