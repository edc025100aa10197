/**
 * What a question is about beside an entry, with the page that answers it: `remote` in “do cancer registrars work
 * remotely”. Topics are told by single words or by a few that stand in this order, with anything between them; a word of
 * four letters or more is met by all that begin with it.
 */
export interface SearchTopic {
  /** Words that tell the topic. A cue of several words is met when all of them are there, in this order. */
  readonly cues: readonly string[];
  /** Paths of the pages that answer, the likeliest first. A test holds them against the catalogue. */
  readonly pages: readonly string[];
  /** Before what these pages stand: whatever the question names, a field that they are about, or nothing that is named. */
  readonly leads: TopicLead;
}

/** Before what the pages of a topic stand. A question about a field is a general one; one about a job means the job. */
export type TopicLead = 'all' | 'fields' | 'none';

/** The editors’ list of topics. The more words a cue has, the sooner it counts. */
export const searchTopics: readonly SearchTopic[] = [
  {
    leads: 'all',
    cues: ['remote', 'from home', 'at home', 'wfh', 'telecommut', 'telework', 'home based'],
    pages: ['/articles/remote-work-in-health-information/'],
  },
  {
    leads: 'all',
    cues: ['ai', 'artificial intelligence', 'chatgpt', 'automat', 'robot', 'replaced', 'obsolete'],
    pages: ['/articles/ai-in-coding-and-documentation/'],
  },
  {
    leads: 'all',
    cues: [
      'bedside',
      'nurse leave',
      'nurs into',
      'nurse want',
      'nurse move',
      'nurse burnout',
      'nurse besides',
      'leave nursing',
      'nursing alternative',
    ],
    pages: ['/articles/from-nurse-to-informatics/', '/pathways/nurse/'],
  },
  {
    leads: 'all',
    cues: [
      'after coding',
      'after coder',
      'coder next',
      'coder data',
      'coding data',
      'coder informatics',
      'coding informatics',
      'leave coding',
      'beyond coding',
      'coding burnout',
    ],
    pages: ['/articles/from-medical-coder-to-data-or-informatics/'],
  },
  {
    leads: 'all',
    cues: ['learn fhir', 'fhir learn', 'fhir hard', 'fhir programmer', 'fhir beginner', 'learn interoperability'],
    pages: ['/articles/interoperability-and-fhir-for-career-changers/'],
  },
  {
    leads: 'all',
    cues: [
      'medical assistant into',
      'medical assistant want',
      'medical assistant move',
      'medical assistant informatics',
      'medical assistant coding',
    ],
    pages: ['/pathways/medical-assistant/'],
  },
  {
    leads: 'all',
    cues: ['help desk into', 'help desk want', 'help desk move', 'help desk it', 'it support into'],
    pages: ['/pathways/help-desk/'],
  },
  {
    leads: 'all',
    cues: [
      'programmer into',
      'programmer want',
      'developer want',
      'software want',
      'programmer switch',
      'developer into',
      'software into',
    ],
    pages: ['/pathways/programmer/', '/articles/interoperability-and-fhir-for-career-changers/'],
  },
  {
    leads: 'all',
    cues: ['receptionist into', 'receptionist want', 'receptionist go', 'front desk into'],
    pages: ['/pathways/front-desk/'],
  },
  {
    leads: 'all',
    cues: ['biller into', 'biller want', 'biller become', 'billing become'],
    pages: ['/pathways/medical-biller/'],
  },
  {
    leads: 'all',
    cues: ['rad tech into', 'rad tech want', 'x ray into'],
    pages: ['/pathways/radiologic-technologist/'],
  },
  {
    leads: 'all',
    cues: ['pharmacist informatics', 'pharmacist into'],
    pages: ['/roles/pharmacy-informaticist/'],
  },
  {
    leads: 'all',
    cues: ['degree worth', 'master worth', 'worth degree', 'worth master', 'school worth'],
    pages: ['/articles/degrees-and-accreditation/'],
  },
  {
    leads: 'fields',
    cues: [
      'clinical background',
      'clinical experience',
      'without clinical',
      'without nurs',
      'not nurs',
      'be nurs',
      'being nurs',
      'need nurs',
      'nursing degree',
      'nonclinical',
      'non clinical',
      'healthcare background',
      'medical background',
      'no patient',
      'without patient',
    ],
    pages: ['/articles/health-informatics-without-a-clinical-background/'],
  },
  {
    leads: 'fields',
    cues: [
      'without degree',
      'no degree',
      'without college',
      'no college',
      'no experience',
      'without experience',
      'first job',
      'entry level',
      'high school',
      'ged',
    ],
    pages: ['/articles/first-job-in-health-information-without-a-degree/'],
  },
  {
    leads: 'none',
    cues: [
      'accredit',
      'school',
      'university',
      'college',
      'programs',
      'degree',
      'master',
      'bachelor',
      'online',
      'phd',
      'major in',
    ],
    pages: ['/articles/degrees-and-accreditation/'],
  },
  {
    leads: 'none',
    cues: [
      'which certification',
      'which credential',
      'certification first',
      'best certification',
      'easiest certification',
      'him certification',
    ],
    pages: ['/articles/rhia-rhit-or-ccs-first/'],
  },
  {
    leads: 'none',
    cues: ['number come', 'salar come', 'figure come'],
    pages: ['/methodology/', '/sources/'],
  },
  {
    leads: 'none',
    cues: [
      'salar website',
      'salar number',
      'salar figure',
      'salar statistic',
      'salar data',
      'salar accura',
      'accura salar',
      'reliab salar',
      'salar calculat',
      'median salar mean',
      'wage figure',
      'wage number',
      'wage data',
      'wage statistic',
      'bls',
      'glassdoor',
    ],
    pages: ['/articles/reading-wage-statistics/', '/methodology/'],
  },
  {
    leads: 'none',
    cues: ['which career', 'career quiz', 'career test', 'right for me', 'fits me', 'suit me', 'choose'],
    pages: ['/fit/'],
  },
  { leads: 'none', cues: ['day life', 'typical day'], pages: ['/articles/a-day-in-five-roles/'] },
];

/** Words for somebody who does a job which titles use for one another: `denials coordinator` for `denials analyst`. */
export const jobHeads: readonly string[] = [
  'analyst',
  'specialist',
  'coordinator',
  'consultant',
  'engineer',
  'representative',
  'clerk',
  'officer',
  'lead',
  'expert',
  'professional',
];

/** Words by which people describe somebody’s work, rather than a thing. */
export const jobWords: readonly string[] = [
  ...jobHeads,
  'administrator',
  'guy',
  'job',
  'manager',
  'person',
  'programmer',
  'reviewer',
  'worker',
];
