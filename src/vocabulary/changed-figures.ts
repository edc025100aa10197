import type { Term, Vocabulary } from './vocabulary.ts';

/** The figures of an occupation whose changes are told to readers, by the key they have in the occupation. */
export const changedFigures = {
  p10: { label: '10th percentile of annual wages', definition: 'One in ten earns less than this.', unit: 'dollars' },
  p25: { label: '25th percentile of annual wages', definition: 'One in four earns less than this.', unit: 'dollars' },
  p50: { label: 'Median annual wage', definition: 'Half earn less than this.', unit: 'dollars' },
  p75: { label: '75th percentile of annual wages', definition: 'Three in four earn less than this.', unit: 'dollars' },
  p90: { label: '90th percentile of annual wages', definition: 'Nine in ten earn less than this.', unit: 'dollars' },
  jobs: { label: 'Jobs', definition: 'How many hold such a job.', unit: 'count' },
  jobsFrom: {
    label: 'Jobs in the first year of the projection',
    definition: 'The self-employed are counted.',
    unit: 'count',
  },
  jobsTo: { label: 'Jobs in the last year of the projection', definition: 'What is expected.', unit: 'count' },
  changePercent: {
    label: 'Expected change in jobs',
    definition: 'In percent over the whole projection.',
    unit: 'percent',
  },
  openingsPerYear: {
    label: 'Expected openings a year',
    definition: 'Replacement of leavers is included.',
    unit: 'count',
  },
} as const satisfies Vocabulary<Term & { readonly unit: 'dollars' | 'count' | 'percent' }>;

/** A figure whose change is told. */
export type ChangedFigureKey = keyof typeof changedFigures;
