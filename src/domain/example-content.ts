import { traits } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import type {
  Article,
  Career,
  Change,
  Comparison,
  Content,
  Credential,
  GlossaryTerm,
  Occupation,
  Page,
  Prose,
  Redirect,
  Role,
  Source,
  WagesByState,
} from './content.ts';

const day = '2026-11-22';
const published = (value: number) => ({ kind: 'published', value }) as const;

const exampleTraits = Object.fromEntries(
  keysOf(traits).map((key) => [key, { score: 2, because: 'It fills part of most days.' }]),
) as Role['traits'];

/** The smallest text: one paragraph that cites the example source. */
export const exampleProse = (overrides: Partial<Prose> = {}): Prose => ({
  plainText: 'Half earn less than the median.',
  words: 6,
  headings: [],
  embeds: [{ component: 'Cite', attributes: { source: 'bls-oews-2025' } }],
  links: [],
  ...overrides,
});

/** A text without components, for comparisons, pages and changes. */
const plainProse = exampleProse({ embeds: [] });

/** A source of figures with a reference period. */
export const exampleSource = (overrides: Partial<Source> = {}): Source => ({
  id: 'bls-oews-2025',
  title: 'Occupational Employment and Wage Statistics',
  publisher: 'Bureau of Labor Statistics',
  url: 'https://www.bls.gov/oes/',
  edition: 'May 2025',
  kind: 'primary',
  accessedOn: day,
  refreshMonths: 12,
  referencePeriod: 'May 2025',
  ...overrides,
});

/** A glossary term. */
export const exampleTerm = (overrides: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id: 'ehr',
  term: 'EHR',
  definition: 'A patient record kept by computer.',
  sources: ['bls-oews-2025'],
  ...overrides,
});

/** An occupation with published figures. */
export const exampleOccupation = (overrides: Partial<Occupation> = {}): Occupation => ({
  id: 'medical-records-specialists',
  title: 'Medical records specialists',
  socCode: '29-2072',
  onet: [],
  wages: {
    p10: published(36_000),
    p25: published(43_000),
    p50: published(52_000),
    p75: published(65_000),
    p90: published(81_000),
    referencePeriod: 'May 2025',
    area: 'US',
    source: 'bls-oews-2025',
  },
  employment: {
    jobs: 187_000,
    scope: 'wage and salary jobs',
    referencePeriod: 'May 2025',
    area: 'US',
    source: 'bls-oews-2025',
  },
  outlook: {
    from: 2024,
    to: 2034,
    jobsFrom: 200_000,
    jobsTo: 214_000,
    changePercent: 7,
    openingsPerYear: 14_200,
    area: 'US',
    source: 'bls-oews-2025',
  },
  sources: ['bls-oews-2025'],
  reviewedOn: day,
  ...overrides,
});

/** A credential of the field of health information management. */
export const exampleCredential = (overrides: Partial<Credential> = {}): Credential => ({
  id: 'rhia',
  title: 'Registered Health Information Administrator',
  abbreviation: 'RHIA',
  alternateTitles: [],
  issuer: 'AHIMA',
  kind: 'certification',
  level: 'bachelor',
  careers: ['health-information-management'],
  tagline: 'Proves that you can run a health information department.',
  summary: 'Take it at the end of a degree in the field.',
  sources: ['bls-oews-2025'],
  reviewedOn: day,
  ...overrides,
});

/** A career: health information management, or another with `id` and `title`. */
export const exampleCareer = (overrides: Partial<Career> = {}): Career => ({
  id: 'health-information-management',
  title: 'Health information management',
  alternateTitles: ['HIM'],
  tagline: 'Keeps the patient record complete, correct and private.',
  summary: 'The field that looks after the patient record.',
  definition: { text: 'The practice of managing health information.', sources: ['bls-oews-2025'] },
  isNot: 'It is not filing.',
  question: 'Is the record complete, correct and private?',
  focus: ['The record'],
  week: ['Check records'],
  skills: [{ skill: 'record-integrity', level: 'working' }],
  tools: ['Record systems'],
  education: { level: 'associate', text: 'An associate degree opens the door.', editorial: true },
  accreditation: { text: 'CAHIIM accredits programs.', sources: ['bls-oews-2025'] },
  credentials: [{ credential: 'rhia', standing: 'preferred', because: 'It proves the degree.' }],
  bodies: [{ name: 'AHIMA', does: 'Grants credentials.' }],
  employers: { settings: ['hospitals'], text: 'Hospitals employ most.', editorial: true },
  trends: [
    { title: 'Automation', text: 'Routine work shrinks.', editorial: true },
    { title: 'Exchange', text: 'Records travel.', editorial: true },
  ],
  thrives: ['You like order.'],
  traits: exampleTraits,
  confusedWith: [],
  sources: ['bls-oews-2025'],
  reviewedOn: day,
  ...overrides,
});

/** A role of health information management, or another with `id` and `title`. */
export const exampleRole = (overrides: Partial<Role> = {}): Role => ({
  id: 'medical-records-specialist',
  title: 'Medical records specialist',
  alternateTitles: [],
  careers: ['health-information-management'],
  level: 'entry',
  tagline: 'Keeps patient records complete and findable.',
  summary: 'You check and complete records.',
  question: 'Is this record complete?',
  day: 'You open the queue and work through it.',
  week: ['Check records'],
  duties: { list: ['Checks records'], sources: ['bls-oews-2025'] },
  skills: [{ skill: 'record-integrity', level: 'working' }],
  tools: ['Record systems'],
  education: { level: 'certificate', text: 'A certificate opens the door.', editorial: true },
  routes: [{ title: 'From school', education: 'certificate', text: 'Take a course.', editorial: true }],
  credentials: [],
  settings: ['hospitals'],
  occupations: [
    { occupation: 'medical-records-specialists', sourceFit: 'exact', because: 'The occupation has the same name.' },
  ],
  traits: exampleTraits,
  moves: [],
  arrivals: [],
  confusedWith: [],
  sources: ['bls-oews-2025'],
  reviewedOn: day,
  ...overrides,
});

/** An article about health information management. */
export const exampleArticle = (overrides: Partial<Article> = {}): Article => ({
  id: 'what-records-pay',
  title: 'What work with records pays',
  description: 'What the official statistics say about the pay of people who work with patient records.',
  answer: 'Half earn less than the median, half earn more.',
  publishedOn: day,
  reviewedOn: day,
  about: ['health-information-management'],
  nextSteps: [{ to: 'medical-records-specialist', because: 'See a day in the job.' }],
  sources: ['bls-oews-2025'],
  prose: exampleProse(),
  ...overrides,
});

/** The verdict on health informatics and health information management. */
export const exampleComparison = (overrides: Partial<Comparison> = {}): Comparison => ({
  id: 'health-informatics-vs-health-information-management',
  first: 'health-informatics',
  second: 'health-information-management',
  answer: 'One shapes systems, the other looks after records.',
  chooseFirst: ['you like systems', 'you like data', 'you like change'],
  chooseSecond: ['you like order', 'you like rules', 'you like privacy'],
  reviewedOn: day,
  prose: plainProse,
  ...overrides,
});

/** A page about the site. */
export const examplePage = (overrides: Partial<Page> = {}): Page => ({
  id: 'about',
  title: 'About',
  description: 'Who makes this site, how it is paid for, and how to reach the people behind it.',
  reviewedOn: day,
  prose: plainProse,
  ...overrides,
});

/** A change of the whole site. */
export const exampleChange = (overrides: Partial<Change> = {}): Change => ({
  id: '2026-11-22-first-edition',
  title: 'First edition',
  description: 'The site opens.',
  date: day,
  prose: plainProse,
  ...overrides,
});

/** An address that moved to the example role. */
export const exampleRedirect = (overrides: Partial<Redirect> = {}): Redirect => ({
  from: '/roles/records-clerk/',
  to: '/roles/medical-records-specialist/',
  since: day,
  ...overrides,
});

/** Wages in two states for the example occupation; one figure is not published. */
export const exampleWages = (overrides: Partial<WagesByState> = {}): WagesByState => {
  const row = { soc: '29-2072', employment: published(1_000), p10: published(30_000), p25: published(40_000) };
  const upper = { p50: published(50_000), p75: published(60_000), p90: { kind: 'suppressed' } as const };
  return {
    id: 'bls-oews-2025',
    rows: [
      { ...row, ...upper, state: 'AK' },
      { ...row, ...upper, state: 'AL' },
    ],
    ...overrides,
  };
};

/** A small content folder in which everything is well: two careers, a role each, and one of everything else. */
export const exampleContent = (overrides: Partial<Content> = {}): Content => ({
  articles: [exampleArticle()],
  careers: [exampleCareer({ id: 'health-informatics', title: 'Health informatics' }), exampleCareer()],
  changes: [exampleChange()],
  comparisons: [exampleComparison()],
  credentials: [exampleCredential()],
  glossary: [exampleTerm()],
  occupations: [exampleOccupation()],
  pages: [examplePage()],
  redirects: [exampleRedirect()],
  roles: [exampleRole({ id: 'ehr-analyst', title: 'EHR analyst', careers: ['health-informatics'] }), exampleRole()],
  sources: [exampleSource()],
  wages: [exampleWages()],
  ...overrides,
});
