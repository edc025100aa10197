import type { Vocabulary } from './vocabulary.ts';

/** Education levels from lowest to highest, as the Bureau of Labor Statistics orders them. */
export const educationLevels = {
  'high-school': {
    label: 'High school diploma',
    definition: 'A high school diploma or its equivalent.',
  },
  'some-college': {
    label: 'Some college, no degree',
    definition: 'College courses without a finished degree.',
  },
  certificate: {
    label: 'Postsecondary certificate',
    definition: 'A program after high school that ends with a certificate or award instead of a degree.',
  },
  associate: { label: 'Associate degree', definition: 'A degree of about two years of full-time study.' },
  bachelor: { label: 'Bachelor’s degree', definition: 'A degree of about four years of full-time study.' },
  master: { label: 'Master’s degree', definition: 'A graduate degree after a bachelor’s degree.' },
  doctoral: {
    label: 'Doctoral or professional degree',
    definition: 'A research doctorate or a professional degree such as an MD or PharmD.',
  },
} as const satisfies Vocabulary;

/** An education level an entry may name. */
export type EducationLevel = keyof typeof educationLevels;
