import { type SiteIndex, siteIndexes } from './site-indexes.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** An index whose definition says what it holds. */
export type DescribedIndex = SiteIndex & Term;

type IndexKey = keyof typeof siteIndexes;

/** What each index holds. */
const holdings: Readonly<Record<IndexKey, string>> = {
  careers: 'Fields of practice, from health informatics to medical coding.',
  roles: 'Job titles, with duties, ways in, pay and where they lead.',
  comparisons: 'Two careers or two roles side by side.',
  fit: 'Questions about the week you want; careers and roles in order, with reasons.',
  pathways: 'How people move between roles: what carries over, what is missing, how we know.',
  credentials: 'Certifications: who may sit for them, exam, fee, renewal.',
  articles: 'Longer answers to questions people ask before they choose.',
  glossary: 'Terms of the field in plain words.',
  occupations: 'The groups that federal statistics count, with pay and outlook.',
  sources: 'Every source, its edition, and the entries that name it.',
};

/** The indexes with what each holds, in their order. */
export const describedIndexes: readonly DescribedIndex[] = (Object.keys(siteIndexes) as IndexKey[]).map((key) => ({
  ...siteIndexes[key],
  definition: holdings[key],
}));

/** Pages about the site that no editor writes, for search alone. */
export const madePages = {
  data: { label: 'Open data', definition: 'All tables as JSON and CSV, free to use.', path: '/data/' },
  changes: { label: 'Changes', definition: 'What changed for readers, newest first.', path: '/changes/' },
} as const satisfies Vocabulary<DescribedIndex>;
