import type { Vocabulary } from './vocabulary.ts';

/** How well an occupation's official figures describe a role. */
export const sourceFits = {
  exact: {
    label: 'Close match',
    definition: 'The official occupation is mostly this role, or names it as one of its own titles and little else.',
  },
  broader: {
    label: 'Broader group',
    definition:
      'The role is counted in this occupation together with other kinds of work, so its own pay is not known.',
  },
  proxy: {
    label: 'Stand-in',
    definition:
      'No official list places this title here. The occupation is the nearest one we could find, and its bar is an outline.',
  },
} as const satisfies Vocabulary;

/** A fit label an entry may name. */
export type SourceFit = keyof typeof sourceFits;
