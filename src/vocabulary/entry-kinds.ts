import type { Term, Vocabulary } from './vocabulary.ts';

/** A kind of entry with the plural that headings and result groups use. */
export interface EntryKindTerm extends Term {
  readonly plural: string;
}

/** What the site is made of, in the order search results and lists group it. */
export const entryKinds = {
  career: { label: 'Career', plural: 'Careers', definition: 'A field of practice.' },
  role: { label: 'Role', plural: 'Roles', definition: 'A job title people search for and apply to.' },
  credential: { label: 'Credential', plural: 'Credentials', definition: 'A certification, license or certificate.' },
  comparison: { label: 'Comparison', plural: 'Comparisons', definition: 'Two careers or two roles side by side.' },
  article: { label: 'Article', plural: 'Articles', definition: 'A longer answer to one question.' },
  term: { label: 'Term', plural: 'Glossary', definition: 'A word of the field with its meaning.' },
  occupation: { label: 'Occupation', plural: 'Occupations', definition: 'A group that official statistics count.' },
  page: { label: 'Page', plural: 'Pages', definition: 'A page about this site.' },
} as const satisfies Vocabulary<EntryKindTerm>;

/** A kind of entry. */
export type EntryKind = keyof typeof entryKinds;
