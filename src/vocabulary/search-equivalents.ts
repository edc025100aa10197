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
  { said: ['biller', 'billing'], meant: ['medical biller'] },
  { said: ['privacy'], meant: ['healthcare privacy officer'] },
  { said: ['compliance'], meant: ['healthcare compliance officer'] },
  { said: ['security', 'cybersecurity', 'infosec', 'cybersecurity analyst'], meant: ['healthcare security analyst'] },
  { said: ['informatics', 'informaticist'], meant: ['health informatics'] },
  { said: ['analytics', 'data'], meant: ['health data analytics'] },
  { said: ['records'], meant: ['medical records'] },
  { said: ['nurse', 'nursing', 'rn'], meant: ['nursing informatics', 'from nurse to informatics'] },
  { said: ['doctor', 'physician', 'md'], meant: ['clinical informatics', 'chief medical information officer'] },
  { said: ['pharmacist', 'pharmacy'], meant: ['pharmacy informaticist'] },
  { said: ['consultant', 'consulting'], meant: ['healthcare consultant', 'health it consultant'] },
  { said: ['teacher', 'teaching', 'professor', 'instructor'], meant: ['him or informatics instructor'] },
  { said: ['genomics', 'genetics'], meant: ['bioinformatics scientist'] },
  { said: ['registrar', 'registry'], meant: ['cancer registrar'] },
  { said: ['accreditation', 'degree', 'school'], meant: ['degrees and accreditation'] },

  // Records
  {
    said: ['file clerk', 'chart clerk', 'records clerk', 'him clerk', 'chart room clerk'],
    meant: ['medical records specialist'],
  },
  {
    said: ['medical records technician', 'records tech'],
    meant: ['health information technician'],
  },
  {
    said: ['roi clerk', 'release of info', 'medical records release', 'records request clerk', 'correspondence clerk'],
    meant: ['release of information specialist'],
  },
  {
    said: ['medical record librarian', 'records manager'],
    meant: ['health information manager'],
  },
  { said: ['head of him'], meant: ['him director'] },
  { said: ['oncology registrar'], meant: ['cancer registrar'] },
  { said: ['patient matching', 'duplicate chart cleanup'], meant: ['mpi and data integrity analyst'] },
  { said: ['healthcare manager', 'hospital manager', 'office manager'], meant: ['health services manager'] },

  // Coding and payment
  {
    said: ['chart auditor', 'chart reviewer', 'coding compliance auditor'],
    meant: ['coding auditor'],
  },
  { said: ['facility coder', 'drg coder', 'icd coder', 'icd 10 coder'], meant: ['inpatient coding specialist'] },
  {
    said: ['cpt coder', 'physician coder', 'clinic coder', 'coding specialist'],
    meant: ['outpatient coding specialist'],
  },
  { said: ['insurance coder', 'billing clerk', 'claims clerk', 'insurance clerk'], meant: ['medical biller'] },
  {
    said: ['cdi nurse', 'cdi specialist', 'documentation specialist', 'clinical documentation nurse'],
    meant: ['clinical documentation integrity specialist'],
  },
  {
    said: ['admissions clerk', 'registration clerk', 'front desk', 'patient registration', 'insurance verification'],
    meant: ['patient access representative'],
  },
  { said: ['denial specialist', 'appeals coordinator', 'appeals nurse'], meant: ['denials analyst'] },
  {
    said: ['coding certification', 'coding certificate', 'coding credential', 'certification for medical coding'],
    meant: ['certified professional coder', 'certified coding specialist', 'certified coding associate'],
  },

  // Systems
  {
    said: ['super user'],
    meant: ['ehr trainer', 'clinical informatics specialist'],
  },
  { said: ['epic trainer', 'principal trainer', 'ehr training'], meant: ['ehr trainer'] },
  { said: ['at the elbow support', 'go live support', 'ehr rollout'], meant: ['ehr implementation specialist'] },
  {
    said: [
      'cerner analyst',
      'meditech analyst',
      'clinical systems analyst',
      'epic builder',
      'epic build analyst',
      'application coordinator',
    ],
    meant: ['ehr analyst'],
  },
  {
    said: [
      'interface developer',
      'hl7 developer',
      'hl7 engineer',
      'fhir developer',
      'fhir engineer',
      'integration analyst',
    ],
    meant: ['interoperability engineer'],
  },
  { said: ['radiology it'], meant: ['pacs administrator'] },
  {
    said: ['hospital it', 'medical it', 'health tech', 'healthcare technology', 'healthcare tech'],
    meant: ['health it'],
  },
  { said: ['patient engagement', 'mychart support', 'portal support'], meant: ['patient portal coordinator'] },
  {
    said: ['electronic chart', 'electronic medical chart', 'computer charting', 'charting system'],
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
    said: [
      'bedside to informatics',
      'nurse to informatics',
      'rn to informatics',
      'leave bedside nursing',
      'leave the bedside',
    ],
    meant: ['from nurse to informatics'],
  },
  {
    said: [
      'no clinical background',
      'without a clinical background',
      'no clinical experience',
      'without clinical experience',
      'non clinical',
      'nursing degree for informatics',
      'nursing degree for health informatics',
      'nurse for health informatics',
      'not a nurse',
      'without being a nurse',
    ],
    meant: ['health informatics without a clinical background'],
  },

  // Data
  {
    said: ['report writer', 'reporting analyst', 'sql analyst', 'tableau developer', 'power bi'],
    meant: ['bi analyst'],
  },
  { said: ['chart abstractor', 'data abstractor', 'quality abstractor'], meant: ['core measures abstractor'] },
  { said: ['sas programmer', 'statistician'], meant: ['biostatistician'] },
  { said: ['number cruncher', 'health statistics'], meant: ['health data analyst'] },

  // Privacy
  {
    said: [
      'hipaa officer',
      'hipaa privacy officer',
      'hipaa specialist',
      'privacy specialist',
      'privacy analyst',
      'privacy manager',
    ],
    meant: ['healthcare privacy officer'],
  },

  // Where people start from
  {
    said: ['from nursing', 'nursing to'],
    meant: ['from nursing into health information', 'from nurse to informatics'],
  },
  { said: ['from medical coding', 'from coding'], meant: ['from medical coding into health information'] },
  {
    said: ['from medical billing', 'from billing', 'billing to'],
    meant: ['from medical billing into health information'],
  },
  {
    said: ['from medical assistant', 'medical assistant to'],
    meant: ['from medical assisting into health information'],
  },
  {
    said: ['from front desk', 'front desk to', 'medical secretary to'],
    meant: ['from the front desk into health information'],
  },
  { said: ['from medical records', 'medical records to'], meant: ['from medical records into health information'] },
  {
    said: ['programmer', 'software developer', 'software engineer', 'from software', 'from programming'],
    meant: ['from software development into health information', 'interoperability and fhir for career changers'],
  },
  { said: ['help desk', 'it support', 'desktop support'], meant: ['from the help desk into health information'] },
  {
    said: ['radiology tech', 'radiology technologist', 'rad tech', 'x ray tech'],
    meant: ['from radiologic technology into health information', 'pacs administrator'],
  },

  // Studying and choosing
  { said: ['teach health information', 'teach informatics', 'teach coding'], meant: ['him or informatics instructor'] },
  { said: ['which career', 'career quiz', 'career test', 'right for me'], meant: ['find your fit'] },
  {
    said: ['salary website', 'salary numbers', 'salary data', 'wage data', 'salary statistics'],
    meant: ['reading wage statistics'],
  },
  { said: ['hi'], meant: ['health informatics'] },
  {
    said: ['remote coding', 'remote jobs', 'remote work', 'work from home', 'work remotely', 'remote him'],
    meant: ['remote work in health information'],
  },
  {
    said: [
      'accredited program',
      'accredited school',
      'cahiim accredited',
      'best school',
      'which degree',
      'what degree',
      'is my school accredited',
    ],
    meant: ['degrees and accreditation'],
  },
  {
    said: ['which certification first', 'which credential first', 'first certification', 'best him certification'],
    meant: ['rhia rhit or ccs first'],
  },
  {
    said: [
      'after medical coding',
      'after coding',
      'coder to data',
      'coding to data',
      'coding to informatics',
      'leave coding',
    ],
    meant: ['from medical coder to data or informatics'],
  },
  {
    said: [
      'ai replace',
      'replaced by ai',
      'ai taking',
      'automation of coding',
      'ai coding',
      'ai scribe',
      'ai used',
      'can ai',
      'artificial intelligence',
    ],
    meant: ['ai in coding and documentation'],
  },
];

/** Words that a search takes for one another, because the same work is named by each of them. */
export const wordFamilies: readonly (readonly string[])[] = [
  ['health', 'healthcare'],
  ['coder', 'coding'],
  ['informaticist', 'informatician', 'informatics'],
  ['nurse', 'nursing'],
  ['administrator', 'administration', 'admin'],
  ['technician', 'tech'],
  ['manager', 'management', 'supervisor'],
  ['record', 'chart'],
  ['physician', 'doctor'],
  ['registrar', 'registry'],
  ['trainer', 'training', 'educator', 'instructor'],
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
