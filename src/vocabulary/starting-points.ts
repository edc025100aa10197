import type { RoleLevel } from './role-levels.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** Where people ask from: a role of the catalogue, an occupation outside it, or a level that roles begin at. */
export type StartsAt = { readonly role: string } | { readonly occupation: string } | { readonly level: RoleLevel };

/** A starting point with its page. */
export interface StartingPoint extends Term {
  /** The starting point inside a sentence: `from nursing`. */
  readonly from: string;
  readonly at: StartsAt;
}

/** The ten starting points that people ask from most, by the editors’ judgment. Each has a page under `/pathways/`. */
export const startingPoints = {
  nurse: {
    label: 'Nurse',
    from: 'nursing',
    definition: 'You hold a registered nurse license and know the floor.',
    at: { occupation: 'registered-nurses' },
  },
  'medical-coder': {
    label: 'Medical coder',
    from: 'medical coding',
    definition: 'You code visits or stays and hold a first coding credential.',
    at: { role: 'outpatient-coding-specialist' },
  },
  'medical-biller': {
    label: 'Medical biller',
    from: 'medical billing',
    definition: 'You send claims, post payments and chase what is unpaid.',
    at: { role: 'medical-biller' },
  },
  'medical-assistant': {
    label: 'Medical assistant',
    from: 'medical assisting',
    definition: 'You room patients, chart and keep a practice moving.',
    at: { occupation: 'medical-assistants' },
  },
  'front-desk': {
    label: 'Medical secretary or front desk',
    from: 'the front desk',
    definition: 'You register patients, schedule and answer the telephone.',
    at: { occupation: 'medical-secretaries-and-administrative-assistants' },
  },
  'records-specialist': {
    label: 'Medical records specialist',
    from: 'medical records',
    definition: 'You file, check and release records.',
    at: { role: 'medical-records-specialist' },
  },
  programmer: {
    label: 'Programmer',
    from: 'software development',
    definition: 'You write software, so far outside health care.',
    at: { occupation: 'software-developers' },
  },
  'help-desk': {
    label: 'IT support',
    from: 'the help desk',
    definition: 'You solve other people’s computer problems.',
    at: { occupation: 'computer-user-support-specialists' },
  },
  'radiologic-technologist': {
    label: 'Radiologic technologist',
    from: 'radiologic technology',
    definition: 'You take images and know the systems that hold them.',
    at: { occupation: 'radiologic-technologists-and-technicians' },
  },
  student: {
    label: 'Student, or no job in the field yet',
    from: 'school',
    definition: 'You have no work experience in the field.',
    at: { level: 'entry' },
  },
} as const satisfies Vocabulary<StartingPoint>;

/** A starting point with a page. */
export type StartingPointKey = keyof typeof startingPoints;
