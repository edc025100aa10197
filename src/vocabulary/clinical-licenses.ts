import type { Term, Vocabulary } from './vocabulary.ts';

/** A license to practice, with the occupation whose people all hold it. */
interface License extends Term {
  readonly heldBy: string;
}

/** Licenses to practice that some roles ask for. */
export const clinicalLicenses = {
  'registered-nurse': {
    label: 'Registered nurse',
    definition: 'A license to practice as a registered nurse.',
    heldBy: 'registered-nurses',
  },
  pharmacist: { label: 'Pharmacist', definition: 'A license to practice as a pharmacist.', heldBy: 'pharmacists' },
  physician: { label: 'Physician', definition: 'A license to practice medicine.', heldBy: 'physicians-all-other' },
} as const satisfies Vocabulary<License>;

/** A clinical license an entry may name. */
export type ClinicalLicense = keyof typeof clinicalLicenses;
