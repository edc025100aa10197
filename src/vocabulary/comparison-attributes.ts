import type { Term, Vocabulary } from './vocabulary.ts';

/** What comparison rows are sorted under. */
export const comparisonTopics = {
  work: { label: 'The work', definition: 'What the days are made of.' },
  entry: { label: 'Getting in', definition: 'What it asks before you start.' },
  place: { label: 'Where and with what', definition: 'Employers and tools.' },
  pay: { label: 'Pay and outlook', definition: 'What official statistics say about the occupations behind it.' },
  next: { label: 'What comes next', definition: 'Where it leads and how to switch.' },
} as const satisfies Vocabulary;

/** A topic of comparison. */
export type ComparisonTopic = keyof typeof comparisonTopics;

/** One row of a comparison: its topic, its rule of difference and why it matters. */
export interface ComparisonAttribute extends Term {
  readonly topic: ComparisonTopic;
  /**
   * How "how different" is measured, always 0 to 1: `words` and `set` by Jaccard distance, `ordered` by steps on the
   * scale, at both ends of a span, `profile` by the mean gap of trait scores, `money` by the gap as a share of the higher value, `rate` by
   * percentage points up to 30.
   */
  readonly rule: 'words' | 'set' | 'ordered' | 'profile' | 'money' | 'rate';
}

/** Every attribute that a comparison may show, in the order of the table. Definitions say why the row matters. */
export const comparisonAttributes = {
  purpose: {
    label: 'What it is for',
    definition: 'You will do this most days, so it should be a thing you care about.',
    topic: 'work',
    rule: 'words',
  },
  question: {
    label: 'The question it answers',
    definition: 'If one of the questions makes you curious, that is a good sign.',
    topic: 'work',
    rule: 'words',
  },
  materials: {
    label: 'What you work with',
    definition: 'Single records, code sets, data about many people, systems, or people: the days feel different.',
    topic: 'work',
    rule: 'profile',
  },
  demands: {
    label: 'What the week asks of you',
    definition: 'Law, teaching, leading, programming and precision suit different people.',
    topic: 'work',
    rule: 'profile',
  },
  week: {
    label: 'A typical week',
    definition: 'Picture yourself doing these things on a Wednesday.',
    topic: 'work',
    rule: 'words',
  },
  duties: {
    label: 'Duties',
    definition: 'What a job posting would list, and what you answer for.',
    topic: 'work',
    rule: 'words',
  },
  level: {
    label: 'Usual level',
    definition: 'Tells whether you can start here or must come from somewhere.',
    topic: 'entry',
    rule: 'ordered',
  },
  education: {
    label: 'Education at entry',
    definition: 'Years of study and their cost come before the first paycheck.',
    topic: 'entry',
    rule: 'ordered',
  },
  credentials: {
    label: 'Credentials',
    definition: 'Some doors open only with a certificate, and each takes money and renewal.',
    topic: 'entry',
    rule: 'set',
  },
  skills: {
    label: 'Skills',
    definition: 'Shared skills are what you could carry across; the rest you would have to learn.',
    topic: 'entry',
    rule: 'set',
  },
  tools: {
    label: 'Tools and standards',
    definition: 'These are the words to look for in postings and courses.',
    topic: 'place',
    rule: 'words',
  },
  settings: {
    label: 'Where the work is',
    definition: 'Decides who can hire you where you live.',
    topic: 'place',
    rule: 'set',
  },
  pay: {
    label: 'Pay range',
    definition: 'A range says more than a middle. Mind how well the figures fit.',
    topic: 'pay',
    rule: 'money',
  },
  outlook: {
    label: 'Outlook',
    definition: 'A growing occupation hires beginners; a shrinking one replaces leavers.',
    topic: 'pay',
    rule: 'rate',
  },
  size: {
    label: 'Jobs in the occupation',
    definition: 'A larger occupation has openings in more places.',
    topic: 'pay',
    rule: 'money',
  },
  openings: {
    label: 'Openings a year',
    definition: 'Includes the jobs of people who leave, so it is not a count of new posts.',
    topic: 'pay',
    rule: 'money',
  },
  leadsTo: {
    label: 'Where it leads',
    definition: 'The next step may matter more than the first.',
    topic: 'next',
    rule: 'set',
  },
  thrives: {
    label: 'Who does well',
    definition: 'Read both lists and notice which one sounds like you.',
    topic: 'next',
    rule: 'words',
  },
} as const satisfies Vocabulary<ComparisonAttribute>;

/** An attribute of a comparison. */
export type ComparisonAttributeKey = keyof typeof comparisonAttributes;
