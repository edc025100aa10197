import type { SkillGroup } from './skill-groups.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A skill: its group beside label and definition. */
export interface Skill extends Term {
  readonly group: SkillGroup;
}

/** Skills that careers and roles ask for. */
export const skills = {
  communication: {
    label: 'Communication',
    definition: 'Explaining across clinical, technical and business groups.',
    group: 'core',
  },
  'critical-thinking': {
    label: 'Critical thinking',
    definition: 'Weighing evidence before deciding.',
    group: 'core',
  },
  'attention-to-detail': {
    label: 'Attention to detail',
    definition: 'Precision with records and codes.',
    group: 'core',
  },
  confidentiality: {
    label: 'Integrity and discretion',
    definition: 'Handling patient information ethically and lawfully.',
    group: 'core',
  },
  'clinical-documentation': {
    label: 'Clinical documentation',
    definition: 'What a complete, specific and valid record contains.',
    group: 'records',
  },
  'provider-query': {
    label: 'Provider queries',
    definition: 'Asking clinicians, without leading them, to clarify documentation.',
    group: 'records',
  },
  'record-integrity': {
    label: 'Record completeness and integrity',
    definition: 'Checking records for timeliness, completeness and accuracy.',
    group: 'records',
  },
  'mpi-identity': {
    label: 'Patient identity and MPI',
    definition: 'Preventing and resolving duplicate, overlaid and overlapping records.',
    group: 'records',
  },
  'release-of-information': {
    label: 'Release of information',
    definition: 'Disclosing records to the right party under the right authority.',
    group: 'records',
  },
  'registry-abstracting': {
    label: 'Registry abstracting',
    definition: 'Collecting and coding case data for a disease registry.',
    group: 'records',
  },
  'cancer-staging': {
    label: 'Cancer staging',
    definition: 'Classifying the extent of a tumor for registry data.',
    group: 'records',
  },
  'clinical-coding': {
    label: 'Clinical coding',
    definition: 'Turning documented diagnoses and services into standard codes.',
    group: 'coding',
  },
  'icd-10-cm': {
    label: 'ICD-10-CM',
    definition: 'Diagnosis code set used by all providers.',
    group: 'coding',
  },
  'icd-10-pcs': {
    label: 'ICD-10-PCS',
    definition: 'Inpatient procedure code set used by hospitals.',
    group: 'coding',
  },
  'cpt-hcpcs': {
    label: 'CPT and HCPCS',
    definition: 'Procedure, service and supply codes for outpatient and physician claims.',
    group: 'coding',
  },
  'drg-reimbursement': {
    label: 'DRG and reimbursement rules',
    definition: 'How codes group into payment for hospital stays.',
    group: 'coding',
  },
  'risk-adjustment': {
    label: 'Risk adjustment (HCC)',
    definition: 'How diagnoses feed risk scores and health-plan payment.',
    group: 'coding',
  },
  'coding-audit': {
    label: 'Coding audit',
    definition: 'Checking coded records against documentation and rules.',
    group: 'coding',
  },
  'medical-terminology': {
    label: 'Medical terminology',
    definition: 'The vocabulary of diagnoses, procedures and drugs.',
    group: 'clinical',
  },
  'anatomy-physiology': {
    label: 'Anatomy and physiology',
    definition: 'Body systems knowledge behind coding and registry work.',
    group: 'clinical',
  },
  'clinical-workflow': {
    label: 'Clinical workflow',
    definition: 'How care is actually delivered and documented on the floor.',
    group: 'clinical',
  },
  'nursing-practice': {
    label: 'Nursing practice',
    definition: 'Licensed nursing knowledge applied to systems.',
    group: 'clinical',
  },
  'medication-systems': {
    label: 'Medication systems',
    definition: 'Ordering, dispensing and administration systems.',
    group: 'clinical',
  },
  'ehr-configuration': {
    label: 'EHR configuration',
    definition: 'Building and maintaining the electronic health record.',
    group: 'systems',
  },
  'ehr-training': {
    label: 'EHR training',
    definition: 'Teaching clinicians and staff to use the record.',
    group: 'systems',
  },
  'requirements-analysis': {
    label: 'Requirements analysis',
    definition: 'Finding out and writing down what users need from a system.',
    group: 'systems',
  },
  'system-testing': {
    label: 'System testing',
    definition: 'Checking that changes work before users meet them.',
    group: 'systems',
  },
  'user-support': {
    label: 'User support',
    definition: 'Resolving problems for people who use the system.',
    group: 'systems',
  },
  'clinical-decision-support': {
    label: 'Clinical decision support',
    definition: 'Alerts, order sets and other tools that present knowledge at the right moment.',
    group: 'systems',
  },
  'dicom-pacs': {
    label: 'DICOM and PACS',
    definition: 'Moving, storing and displaying medical images.',
    group: 'systems',
  },
  'virtual-care-operations': {
    label: 'Virtual care operations',
    definition: 'Running video, messaging and remote-monitoring services.',
    group: 'systems',
  },
  'hl7-v2': {
    label: 'HL7 version 2',
    definition: 'Classic message standard between clinical systems.',
    group: 'interoperability',
  },
  'fhir-apis': {
    label: 'FHIR and APIs',
    definition: 'Modern web-based health data exchange.',
    group: 'interoperability',
  },
  'terminology-mapping': {
    label: 'Clinical terminologies',
    definition: 'SNOMED CT, LOINC and RxNorm and maps between them.',
    group: 'interoperability',
  },
  'exchange-policy': {
    label: 'Exchange rules',
    definition: 'USCDI, information blocking and TEFCA.',
    group: 'interoperability',
  },
  'data-governance': {
    label: 'Data governance',
    definition: 'Ownership, definitions, quality rules and stewardship of data.',
    group: 'data',
  },
  'data-quality': {
    label: 'Data quality',
    definition: 'Measuring and repairing accuracy, consistency and completeness.',
    group: 'data',
  },
  sql: {
    label: 'SQL',
    definition: 'Querying relational databases.',
    group: 'data',
  },
  spreadsheets: {
    label: 'Spreadsheets',
    definition: 'Everyday analysis and tracking in tools such as Microsoft Excel.',
    group: 'data',
  },
  'data-visualization': {
    label: 'Data visualization',
    definition: 'Dashboards and charts, for instance in Tableau or Power BI.',
    group: 'data',
  },
  statistics: {
    label: 'Statistics',
    definition: 'Describing, testing and modelling data soundly.',
    group: 'data',
  },
  'programming-python-r': {
    label: 'Python or R',
    definition: 'Scripting analysis and data pipelines.',
    group: 'data',
  },
  sas: {
    label: 'SAS',
    definition: 'Statistical software long used in health and trial data.',
    group: 'data',
  },
  'quality-measures': {
    label: 'Quality measures',
    definition: 'Computing and reporting measures such as eCQMs.',
    group: 'data',
  },
  'database-design': {
    label: 'Database design',
    definition: 'Modelling, building and validating clinical databases.',
    group: 'data',
  },
  'hipaa-privacy': {
    label: 'HIPAA privacy',
    definition: 'Permitted uses and disclosures, patient rights, minimum necessary.',
    group: 'privacy',
  },
  'security-risk-assessment': {
    label: 'Security risk assessment',
    definition: 'Finding and ranking threats to electronic records.',
    group: 'privacy',
  },
  'incident-response': {
    label: 'Breach and incident response',
    definition: 'Investigating incidents and giving notice on time.',
    group: 'privacy',
  },
  'policy-writing': {
    label: 'Policy writing',
    definition: 'Drafting and keeping current the rules staff follow.',
    group: 'management',
  },
  'revenue-cycle': {
    label: 'Revenue cycle',
    definition: 'The path from registration to final payment.',
    group: 'management',
  },
  'claims-denials': {
    label: 'Claims and denials',
    definition: 'Understanding, correcting and appealing rejected claims.',
    group: 'management',
  },
  'project-management': {
    label: 'Project management',
    definition: 'Planning and steering work to scope, time and cost.',
    group: 'management',
  },
  'change-management': {
    label: 'Change management',
    definition: 'Preparing people for new systems and ways of working.',
    group: 'management',
  },
  'people-management': {
    label: 'People management',
    definition: 'Hiring, scheduling, coaching and evaluating staff.',
    group: 'management',
  },
  budgeting: {
    label: 'Budgeting',
    definition: 'Preparing and monitoring departmental money.',
    group: 'management',
  },
  'strategic-planning': {
    label: 'Strategic planning',
    definition: 'Setting direction for information and technology.',
    group: 'management',
  },
  teaching: {
    label: 'Teaching',
    definition: 'Designing and delivering courses.',
    group: 'management',
  },
  epidemiology: {
    label: 'Epidemiology',
    definition: 'Studying patterns and causes of disease in populations.',
    group: 'public-health',
  },
  'surveillance-systems': {
    label: 'Surveillance systems',
    definition: 'Detecting and tracking health threats with data.',
    group: 'public-health',
  },
  'genomic-data': {
    label: 'Genomic data',
    definition: 'Analysing molecular and genomic data.',
    group: 'research',
  },
  'clinical-trial-data': {
    label: 'Clinical trial data',
    definition: 'Designing, checking and locking trial data.',
    group: 'research',
  },
} as const satisfies Vocabulary<Skill>;

/** A skill an entry may name. */
export type SkillKey = keyof typeof skills;
