import type { Vocabulary } from './vocabulary.ts';

/** What a reader of a comparison may raise or lower. Definitions say what each one moves; `concern-effects` moves it. */
export const concerns = {
  pay: { label: 'Pay', definition: 'Moves the pay range.' },
  time: { label: 'Time to qualify', definition: 'Moves education, credentials and the usual level.' },
  outlook: { label: 'Job outlook', definition: 'Moves outlook, openings and the number of jobs.' },
  technology: {
    label: 'Technology and data',
    definition: 'Moves tools, and systems, data and programming among what decides.',
  },
  people: {
    label: 'Patients and people',
    definition: 'Moves what you work with, and patients and teaching among what decides.',
  },
  rules: {
    label: 'Records and rules',
    definition: 'Moves what the week asks of you, and records, codes, law and precision among what decides.',
  },
  employers: { label: 'Choice of employers', definition: 'Moves where the work is.' },
  future: { label: 'Where it leads', definition: 'Moves the next steps, and leading among what decides.' },
} as const satisfies Vocabulary;

/** A concern a reader may raise or lower. */
export type ConcernKey = keyof typeof concerns;
