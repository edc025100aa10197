import type { CollectionName } from '../../schemas/collections.ts';

/** A kind of entry that a person can start. */
export interface NewKind {
  readonly collection: Exclude<CollectionName, 'redirects' | 'wages'>;
  /** The key that the words after the kind are the value of. */
  readonly titleKey: string;
  /** The key that holds the day of today. */
  readonly dateKeys: readonly string[];
  /** Keys that are asked for when somebody is there to answer. */
  readonly asked: readonly string[];
  /** What to write in the text below the keys; undefined where there is none. */
  readonly body?: string;
}

const remark = (advice: string): string => `{/* ${advice} Delete this remark. */}\n`;

const withComponents = (advice: string): string =>
  remark(`${advice} Components, such as <Cite source="…" />, are listed in content/README.md.`);

/** The word after `npm run new --` -> what it starts. */
export const newKinds = {
  role: { collection: 'roles', titleKey: 'title', dateKeys: ['reviewedOn'], asked: ['careers', 'level'] },
  career: { collection: 'careers', titleKey: 'title', dateKeys: ['reviewedOn'], asked: [] },
  credential: {
    collection: 'credentials',
    titleKey: 'title',
    dateKeys: ['reviewedOn'],
    asked: ['abbreviation', 'issuer', 'careers'],
  },
  occupation: { collection: 'occupations', titleKey: 'title', dateKeys: ['reviewedOn'], asked: ['socCode'] },
  article: {
    collection: 'articles',
    titleKey: 'title',
    dateKeys: ['publishedOn', 'reviewedOn'],
    asked: ['about'],
    body: withComponents('Answer first. Start headings with ##, and cite the source after every figure.'),
  },
  comparison: {
    collection: 'comparisons',
    titleKey: 'first',
    dateKeys: ['reviewedOn'],
    asked: [],
    body: remark('One paragraph: what really decides between the two, and for whom.'),
  },
  page: {
    collection: 'pages',
    titleKey: 'title',
    dateKeys: ['reviewedOn'],
    asked: [],
    body: withComponents('Answer first. Start headings with ##.'),
  },
  change: {
    collection: 'changes',
    titleKey: 'title',
    dateKeys: ['date'],
    asked: [],
    body: remark('Say in one paragraph what is different for the reader.'),
  },
  source: {
    collection: 'sources',
    titleKey: 'title',
    dateKeys: ['accessedOn'],
    asked: ['publisher', 'url', 'edition', 'kind'],
  },
  term: { collection: 'glossary', titleKey: 'term', dateKeys: [], asked: ['definition'] },
} as const satisfies Readonly<Record<string, NewKind>>;

/** A word after `npm run new --`. */
export type NewKindName = keyof typeof newKinds;
