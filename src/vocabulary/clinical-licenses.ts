import type { Term, Vocabulary } from './vocabulary.ts';

/** A license to practice. */
interface License extends Term {
  /** The id of the occupation whose people hold it. */
  readonly occupation: string;
}

/** Licenses to practice that some roles ask for. */
export const clinicalLicenses = {
  'registered-nurse': {
    label: 'Registered nurse',
    definition: 'A license to practice as a registered nurse.',
    occupation: 'registered-nurses',
  },
  pharmacist: {
    label: 'Pharmacist',
    definition: 'A license to practice as a pharmacist.',
    occupation: 'pharmacists',
  },
  physician: {
    label: 'Physician',
    definition: 'A license to practice medicine.',
    occupation: 'physicians-all-other',
  },
} as const satisfies Vocabulary<License>;

/** A clinical license an entry may name. */
export type ClinicalLicense = keyof typeof clinicalLicenses;
