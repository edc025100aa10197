import type { Vocabulary } from './vocabulary.ts';

/** What kind of paper a credential is. */
export const credentialKinds = {
  certification: {
    label: 'Certification',
    definition: 'An exam set by a professional body, kept by continuing education.',
  },
  'board-certification': {
    label: 'Board certification',
    definition: 'A certificate for people who already hold a clinical license.',
  },
  'vendor-training': {
    label: 'Vendor training',
    definition: 'Training and tests given by the maker of a product, usually through an employer.',
  },
} as const satisfies Vocabulary;

/** A kind of credential an entry may name. */
export type CredentialKind = keyof typeof credentialKinds;

/** Where a credential stands on the ladder, from first to last. */
export const credentialLevels = {
  entry: { label: 'Entry', definition: 'Open to people without experience in the field.' },
  associate: { label: 'Associate degree', definition: 'Built on an associate degree.' },
  bachelor: { label: 'Bachelor’s degree', definition: 'Built on a bachelor’s degree or higher.' },
  mid: { label: 'Some experience', definition: 'Meant for people with some practice in the work.' },
  experienced: { label: 'Experienced', definition: 'Asks for documented years of work.' },
  advanced: { label: 'Advanced', definition: 'Shows mastery of one specialty.' },
  licensed: { label: 'Licensed clinicians', definition: 'Asks for a clinical license first.' },
} as const satisfies Vocabulary;

/** A credential level an entry may name. */
export type CredentialLevel = keyof typeof credentialLevels;

/** How much a credential matters for a role. */
export const credentialStandings = {
  required: { label: 'Required', definition: 'The law or nearly every employer asks for it.' },
  'asked-for': { label: 'Often asked for', definition: 'Many postings name it.' },
  preferred: { label: 'Preferred', definition: 'It sets an applicant apart.' },
  helpful: { label: 'Helpful', definition: 'It teaches part of the work; few employers ask for it.' },
} as const satisfies Vocabulary;

/** A standing an entry may give a credential. */
export type CredentialStanding = keyof typeof credentialStandings;
