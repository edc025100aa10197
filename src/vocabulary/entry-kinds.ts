/** A kind of entry, as readers see it. What search sends to browsers must be short: meanings stand beside it. */
export interface EntryKindTerm {
  /** Sentence case, no full stop. */
  readonly label: string;
  /** What headings and result groups use. */
  readonly plural: string;
}

/** What the site is made of, in the order search results and lists group it. */
export const entryKinds = {
  /** A field of practice. */
  career: { label: 'Career', plural: 'Careers' },
  /** A job title people search for and apply to. */
  role: { label: 'Role', plural: 'Roles' },
  /** A certification, license or certificate. */
  credential: { label: 'Credential', plural: 'Credentials' },
  /** Two careers or two roles side by side. */
  comparison: { label: 'Comparison', plural: 'Comparisons' },
  /** A longer answer to one question. */
  article: { label: 'Article', plural: 'Articles' },
  /** A word of the field with its meaning. */
  term: { label: 'Term', plural: 'Glossary' },
  /** What `occupationMeaning` says. */
  occupation: { label: 'Occupation', plural: 'Occupations' },
  /** A page about this site. */
  page: { label: 'Page', plural: 'Pages' },
} as const satisfies Readonly<Record<string, EntryKindTerm>>;

/** What an occupation is, as search says it of each. */
export const occupationMeaning = 'A group that official statistics count.';

/** A kind of entry. */
export type EntryKind = keyof typeof entryKinds;
