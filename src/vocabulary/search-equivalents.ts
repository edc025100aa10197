/** What people say, and the names this site has for it. Both sides are words, never ids, so that texts are searched too. */
export interface Equivalent {
  /** What people type. One word counts only when it is all they typed; several also inside a longer query. */
  readonly said: readonly string[];
  /** Titles, other titles or addresses in words, the likeliest first. Each must be the full name of something. */
  readonly meant: readonly string[];
}

/** The editors’ list of lay words, old titles and job-board titles, beside the alternate titles that entries carry. */
export const searchEquivalents: readonly Equivalent[] = [
  // One word that stands for a job or a field
  { said: ['coder'], meant: ['medical coder', 'inpatient coder'] },
  { said: ['coding'], meant: ['medical coding'] },
  { said: ['billing'], meant: ['medical biller'] },
  { said: ['privacy'], meant: ['healthcare privacy officer'] },
  { said: ['compliance'], meant: ['healthcare compliance officer'] },
  {
    said: ['security', 'cybersecurity', 'ciso', 'security officer', 'infosec'],
    meant: ['healthcare security analyst'],
  },
  { said: ['informatics'], meant: ['health informatics'] },
  { said: ['analytics', 'data'], meant: ['health data analytics'] },
  { said: ['nurse'], meant: ['nursing informatics', 'from nurse to informatics'] },
  { said: ['md'], meant: ['clinical informatics', 'chief medical information officer'] },
  { said: ['pharmacy'], meant: ['pharmacy informaticist'] },
  { said: ['teacher', 'teaching', 'professor'], meant: ['him or informatics instructor'] },
  { said: ['registrar', 'registry'], meant: ['cancer registrar'] },
  { said: ['admitting', 'admission', 'registration'], meant: ['patient access representative'] },
  { said: ['claim', 'insurance claims'], meant: ['medical biller', 'denials analyst'] },
  { said: ['hit'], meant: ['health it', 'health information technician'] },
  { said: ['pharmacy informatics'], meant: ['pharmacy informaticist'] },

  // Records
  {
    said: ['file clerk', 'chart clerk', 'him clerk'],
    meant: ['medical records specialist'],
  },
  {
    said: ['records tech'],
    meant: ['health information technician'],
  },
  {
    said: ['roi clerk', 'release of info', 'medical records release', 'records request clerk'],
    meant: ['release of information specialist'],
  },
  {
    said: ['medical record librarian', 'records manager'],
    meant: ['health information manager'],
  },
  { said: ['head of him'], meant: ['him director'] },
  { said: ['coding manager', 'coding supervisor'], meant: ['health information manager', 'coding auditor'] },
  {
    said: ['start in medical records', 'work in medical records', 'job in medical records'],
    meant: ['medical records specialist'],
  },
  { said: ['cio', 'chief data officer'], meant: ['chief health information officer'] },
  { said: ['patient matching', 'data quality'], meant: ['mpi and data integrity analyst'] },
  {
    said: ['healthcare manager', 'hospital manager', 'office manager', 'clinic manager'],
    meant: ['health services manager'],
  },

  // Coding and payment
  {
    said: ['chart auditor', 'chart reviewer'],
    meant: ['coding auditor'],
  },
  { said: ['facility coder', 'icd coder', 'icd 10 coder'], meant: ['inpatient coding specialist'] },
  {
    said: ['cpt coder', 'physician coder', 'coding specialist'],
    meant: ['outpatient coding specialist'],
  },
  {
    said: ['insurance coder', 'insurance clerk', 'payment poster'],
    meant: ['medical biller'],
  },
  {
    said: ['cdi nurse'],
    meant: ['clinical documentation integrity specialist'],
  },
  {
    said: [
      'front desk',
      'patient registration',
      'insurance verification',
      'medical receptionist',
      'medical secretary',
      'scheduler',
      'hospital registrar',
    ],
    meant: ['patient access representative'],
  },
  { said: ['denial specialist'], meant: ['denials analyst'] },
  { said: ['billing manager', 'billing supervisor'], meant: ['revenue cycle manager'] },
  { said: ['revenue integrity'], meant: ['medical coding and revenue cycle'] },
  {
    said: ['coding certification', 'coding certificate', 'coding credential', 'certification for medical coding'],
    meant: ['certified professional coder', 'certified coding specialist', 'certified coding associate'],
  },

  // Systems
  {
    said: ['super user'],
    meant: ['ehr trainer', 'clinical informatics specialist'],
  },
  { said: ['predictive modeling'], meant: ['healthcare data scientist'] },
  { said: ['medicare advantage'], meant: ['risk adjustment coder'] },
  { said: ['workflow analyst'], meant: ['clinical informatics specialist'] },
  {
    said: ['outbreak', 'epidemiology', 'outbreak data', 'disease tracking', 'vaccine data'],
    meant: ['public health informatician'],
  },
  { said: ['contact', 'correction'], meant: ['about crosswalk'] },
  { said: ['what careers', 'list of careers'], meant: ['careers'] },
  { said: ['highest paying', 'pays most'], meant: ['roles'] },
  { said: ['epic trainer', 'ehr training'], meant: ['ehr trainer'] },
  { said: ['ehr rollout'], meant: ['ehr implementation specialist'] },
  {
    said: ['clinical systems analyst', 'epic builder', 'epic build analyst'],
    meant: ['ehr analyst'],
  },
  {
    said: ['interface developer', 'fhir engineer', 'integration analyst'],
    meant: ['interoperability engineer'],
  },
  { said: ['radiology it'], meant: ['pacs administrator'] },
  {
    said: ['hospital it', 'medical it', 'health tech', 'healthcare technology', 'healthcare tech'],
    meant: ['health it'],
  },
  { said: ['mychart', 'portal support'], meant: ['patient portal coordinator'] },
  {
    said: ['electronic chart', 'charting system'],
    meant: ['electronic health record'],
  },

  // Clinicians
  {
    said: ['informatics nurse', 'nurse in it', 'it nurse', 'computer nurse', 'tech nurse', 'nurse informaticist'],
    meant: ['nursing informaticist'],
  },
  {
    said: ['doctor who does it', 'it doctor', 'tech doctor', 'physician informaticist', 'physician in it'],
    meant: ['chief medical information officer', 'clinical informatics'],
  },
  {
    said: ['bedside to informatics', 'nurse to informatics', 'rn to informatics'],
    meant: ['from nurse to informatics'],
  },

  // Data
  {
    said: ['report writer', 'reporting analyst', 'sql analyst', 'tableau', 'tableau developer', 'power bi'],
    meant: ['bi analyst'],
  },
  { said: ['chart abstractor', 'data abstractor', 'quality abstractor'], meant: ['core measures abstractor'] },
  { said: ['sas programmer', 'hospital statistics'], meant: ['biostatistician'] },
  { said: ['number cruncher', 'health statistics'], meant: ['health data analyst'] },

  // Privacy
  {
    said: ['hipaa officer', 'hipaa specialist', 'privacy specialist', 'privacy analyst'],
    meant: ['healthcare privacy officer'],
  },

  // Where people start from
  {
    said: ['from nursing', 'nursing to', 'from nurse', 'nurse to', 'rn to'],
    meant: ['from nursing into health information', 'from nurse to informatics'],
  },
  {
    said: ['from medical coding', 'from coding', 'coding to', 'coder to', 'from coder'],
    meant: ['from medical coding into health information'],
  },
  {
    said: ['from medical billing', 'from billing', 'billing to', 'biller to', 'from biller'],
    meant: ['from medical billing into health information'],
  },
  {
    said: ['from medical assistant', 'medical assistant to'],
    meant: ['from medical assisting into health information'],
  },
  {
    said: ['from front desk', 'front desk to', 'medical secretary to', 'receptionist to', 'from receptionist'],
    meant: ['from the front desk into health information'],
  },
  { said: ['from medical records', 'medical records to'], meant: ['from medical records into health information'] },
  {
    said: [
      'programmer',
      'software developer',
      'software engineer',
      'from software',
      'from programming',
      'developer to',
    ],
    meant: ['from software development into health information', 'interoperability and fhir for career changers'],
  },
  {
    said: ['help desk', 'it support', 'desktop support', 'from it', 'it to'],
    meant: ['from the help desk into health information'],
  },
  {
    said: ['radiology tech', 'radiology technologist', 'rad tech', 'x ray tech'],
    meant: ['from radiologic technology into health information', 'pacs administrator'],
  },

  // Studying and choosing
  { said: ['teach health information', 'teach informatics', 'teach coding'], meant: ['him or informatics instructor'] },
  { said: ['hi'], meant: ['health informatics'] },
];

/** Words that a search takes for one another, because the same work is named by each of them. */
export const wordFamilies: readonly (readonly string[])[] = [
  ['health', 'healthcare'],
  ['coder', 'coding'],
  ['informaticist', 'informatician', 'informatics'],
  ['nurse', 'nursing', 'rn'],
  ['administrator', 'administration', 'admin'],
  ['technician', 'tech', 'technologist'],
  ['manager', 'management', 'supervisor'],
  ['record', 'chart'],
  ['physician', 'doctor'],
  ['registrar', 'registry'],
  ['trainer', 'training', 'educator', 'instructor', 'teacher', 'professor'],
  ['ehr', 'emr', 'cerner', 'meditech'],
  ['oncology', 'cancer', 'tumor'],
  ['virtual', 'telehealth', 'telemedicine'],
  ['pharmacist', 'pharmacy'],
  ['epidemiologist', 'epidemiology'],
  ['genomics', 'genetic', 'genetics', 'dna'],
  ['engineer', 'engineering', 'developer'],
  ['auditor', 'audit', 'auditing'],
  ['biller', 'billing'],
  ['certification', 'certificate', 'certified', 'credential', 'cert'],
  ['improvement', 'integrity'],
  ['consultant', 'consulting', 'advisor'],
  ['statistician', 'statistics'],
];

/** British spellings of words in the catalogue, and the American ones that the site writes. */
export const britishSpellings: Readonly<Record<string, string>> = {
  analyse: 'analyze',
  centre: 'center',
  computerised: 'computerized',
  licence: 'license',
  organisation: 'organization',
  personalised: 'personalized',
  programme: 'program',
  specialised: 'specialized',
  tumour: 'tumor',
};
