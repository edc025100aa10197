import type { Vocabulary } from './vocabulary.ts';

/** How we know that people move from one role to another. */
export const evidenceKinds = {
  'issuer-rule': {
    label: 'Issuer’s rule',
    definition: 'A certifying or licensing body names this route in its own rules.',
  },
  handbook: {
    label: 'Federal handbook',
    definition: 'The Occupational Outlook Handbook or another federal publication describes the step.',
  },
  survey: { label: 'Survey', definition: 'A published survey of people in the field reports the step.' },
  editorial: {
    label: 'Editors’ judgment',
    definition: 'No source counts this move. The editors judge it usual from what both roles ask.',
  },
} as const satisfies Vocabulary;

/** A kind of evidence an entry may name. */
export type EvidenceKind = keyof typeof evidenceKinds;
