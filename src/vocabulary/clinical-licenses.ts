import type { Vocabulary } from './vocabulary.ts';

/** Licenses to practice that some roles ask for. */
export const clinicalLicenses = {
  'registered-nurse': { label: 'Registered nurse', definition: 'A license to practice as a registered nurse.' },
  pharmacist: { label: 'Pharmacist', definition: 'A license to practice as a pharmacist.' },
  physician: { label: 'Physician', definition: 'A license to practice medicine.' },
} as const satisfies Vocabulary;

/** A clinical license an entry may name. */
export type ClinicalLicense = keyof typeof clinicalLicenses;
