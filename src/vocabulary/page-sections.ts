/**
 * The sections of the pages that one entry has, by kind: anchor -> heading, in the order of the page. Tables of contents
 * list them, and search leads to them.
 */
export const pageSections = {
  career: {
    what: 'What it is',
    week: 'A typical week',
    roles: 'Roles',
    education: 'Education',
    credentials: 'Credentials',
    employers: 'Employers',
    pay: 'Pay',
    outlook: 'Outlook',
    trends: 'What is changing',
    thrives: 'Who does well',
    confused: 'Often confused with',
    sources: 'Sources',
  },
  role: {
    day: 'A day',
    duties: 'Duties',
    takes: 'What it takes',
    'ways-in': 'Ways in',
    credentials: 'Credentials',
    pay: 'Pay',
    outlook: 'Outlook',
    moves: 'Moves in and out',
    confused: 'Often confused with',
    sources: 'Sources',
  },
  credential: {
    eligibility: 'Who may sit for it',
    exam: 'The exam',
    renewal: 'Keeping it',
    opens: 'Roles it opens',
    sources: 'Sources',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A kind of entry whose pages have these sections. */
export type SectionedKind = keyof typeof pageSections;

/** The anchor of a section on the pages of a kind. */
export type SectionAnchor<K extends SectionedKind> = keyof (typeof pageSections)[K] & string;

/**
 * The heading of a section.
 * @returns `undefined` where pages of this kind have no such section.
 */
export function sectionHeading(kind: string, anchor: string): string | undefined {
  const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = pageSections;
  return headings[kind]?.[anchor];
}
