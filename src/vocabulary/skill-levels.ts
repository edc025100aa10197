import type { Vocabulary } from './vocabulary.ts';

/** How well a skill must be held, from lowest to highest. */
export const skillLevels = {
  basic: { label: 'Basic', definition: 'You know what it is and can follow along.' },
  working: { label: 'Working', definition: 'You use it every week without help.' },
  expert: { label: 'Expert', definition: 'Others come to you with the hard cases.' },
} as const satisfies Vocabulary;

/** A skill level an entry may name. */
export type SkillLevel = keyof typeof skillLevels;
