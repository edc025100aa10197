import type { Vocabulary } from './vocabulary.ts';

/** Where the work is done. */
export const workSettings = {
  hospitals: {
    label: 'Hospitals and health systems',
    definition: 'Acute-care hospitals and the systems that own them.',
  },
  clinics: { label: 'Clinics and physician practices', definition: 'Offices of physicians and outpatient centers.' },
  'long-term-care': { label: 'Long-term care', definition: 'Nursing and residential care.' },
  'health-plans': { label: 'Health plans', definition: 'Insurers and other payers.' },
  government: { label: 'Government', definition: 'Federal, state and local agencies and registries.' },
  'public-health': { label: 'Public health departments', definition: 'State and local health departments.' },
  vendors: { label: 'Health technology companies', definition: 'Makers of health software and devices.' },
  consulting: { label: 'Consulting firms', definition: 'Firms that advise or staff health organizations.' },
  'record-services': {
    label: 'Coding, billing and record services',
    definition: 'Companies that code, bill, audit or release records for others.',
  },
  exchanges: { label: 'Exchange networks', definition: 'Organizations that move health data between others.' },
  research: {
    label: 'Research organizations',
    definition: 'Academic medical centers, institutes and contract research.',
  },
  'life-sciences': { label: 'Drug, device and biotech companies', definition: 'Companies that develop treatments.' },
  education: { label: 'Colleges and universities', definition: 'Teaching posts and university offices.' },
  'self-employed': { label: 'Self-employment', definition: 'Working for clients under contract.' },
} as const satisfies Vocabulary;

/** A work setting an entry may name. */
export type WorkSetting = keyof typeof workSettings;
