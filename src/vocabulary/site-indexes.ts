import type { Term, Vocabulary } from './vocabulary.ts';

/** A page that lists things, with its path below the site’s base. Its definition says what it holds. */
export interface SiteIndex extends Term {
  readonly path: string;
}

/** The indexes, for a reader who is lost, or whose search found nothing or cannot run. */
export const siteIndexes = {
  careers: {
    label: 'Careers',
    definition: 'Fields of practice, from health informatics to medical coding.',
    path: '/careers/',
  },
  roles: { label: 'Roles', definition: 'Job titles, with duties, ways in, pay and where they lead.', path: '/roles/' },
  comparisons: { label: 'Compare', definition: 'Two careers or two roles side by side.', path: '/compare/' },
  fit: {
    label: 'Find your fit',
    definition: 'Questions about the week you want; careers and roles in order, with reasons.',
    path: '/fit/',
  },
  pathways: {
    label: 'Pathways',
    definition: 'How people move between roles: what carries over, what is missing, how we know.',
    path: '/pathways/',
  },
  credentials: {
    label: 'Credentials',
    definition: 'Certifications: who may sit for them, exam, fee, renewal.',
    path: '/credentials/',
  },
  articles: {
    label: 'Articles',
    definition: 'Longer answers to questions people ask before they choose.',
    path: '/articles/',
  },
  glossary: { label: 'Glossary', definition: 'Terms of the field in plain words.', path: '/glossary/' },
  occupations: {
    label: 'Occupations',
    definition: 'The groups that federal statistics count, with pay and outlook.',
    path: '/occupations/',
  },
  sources: {
    label: 'Sources',
    definition: 'Every source, its edition, and the pages that lean on it.',
    path: '/sources/',
  },
} as const satisfies Vocabulary<SiteIndex>;

/** Pages about the site that no editor writes, for search alone. */
export const madePages = {
  data: { label: 'Open data', definition: 'All tables as JSON and CSV, free to use.', path: '/data/' },
  changes: { label: 'Changes', definition: 'What changed for readers, newest first.', path: '/changes/' },
} as const satisfies Vocabulary<SiteIndex>;
