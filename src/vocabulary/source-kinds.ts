import type { Vocabulary } from './vocabulary.ts';

/** Who speaks in a source. */
export const sourceKinds = {
  primary: { label: 'Primary', definition: 'Published by the agency, issuer or body that owns the fact.' },
  secondary: { label: 'Secondary', definition: 'Somebody else quoting or explaining the fact.' },
} as const satisfies Vocabulary;

/** A kind of source an entry may name. */
export type SourceKind = keyof typeof sourceKinds;
