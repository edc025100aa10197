import { searchEquivalents } from '../../vocabulary/search-equivalents.ts';
import { type NameTable, tabulateNames } from './name-table.ts';
import type { NamedRecord, SiteNames } from './names-file.ts';

const folders = {
  career: '/careers/*/',
  role: '/roles/*/',
  credential: '/credentials/*/',
  article: '/articles/*/',
  term: '/glossary/#*',
  occupation: '/occupations/#*',
  page: '/*/',
} as const;

/** A record with this kind, id and title, and with what else a test needs. */
export const exampleRecord = (
  kind: NamedRecord['kind'],
  id: string,
  title: string,
  rest: Partial<NamedRecord> = {},
): NamedRecord => ({
  kind,
  id,
  path: folders[kind].replace('*', id),
  title,
  abbreviation: undefined,
  alternateTitles: [],
  facets: {},
  median: undefined,
  about: [],
  ...rest,
});

const roleIn = (career: string, id: string, title: string, alternateTitles: readonly string[] = []): NamedRecord =>
  exampleRecord('role', id, title, { alternateTitles, facets: { career: [career] }, median: 60_000 });

/** A small part of the field, with the names that are easily mixed up. */
export function exampleNames(): SiteNames {
  return {
    records: [
      exampleRecord('career', 'health-informatics', 'Health informatics', { alternateTitles: ['Medical informatics'] }),
      exampleRecord('career', 'health-information-management', 'Health information management', {
        abbreviation: 'HIM',
        alternateTitles: ['Medical records'],
      }),
      exampleRecord('career', 'coding-revenue-cycle', 'Medical coding and revenue cycle', {
        alternateTitles: ['Medical coding'],
      }),
      exampleRecord('career', 'nursing-informatics', 'Nursing informatics', {
        alternateTitles: ['Nurse informaticist'],
      }),
      roleIn('coding-revenue-cycle', 'outpatient-coding-specialist', 'Outpatient coding specialist', [
        'Medical coder',
        'Outpatient coder',
      ]),
      roleIn('coding-revenue-cycle', 'inpatient-coding-specialist', 'Inpatient coding specialist', ['Inpatient coder']),
      roleIn('coding-revenue-cycle', 'medical-biller', 'Medical biller', ['Medical billing']),
      roleIn('health-data-analytics', 'health-data-analyst', 'Health data analyst'),
      roleIn('health-information-management', 'him-director', 'HIM director'),
      roleIn('health-information-management', 'cancer-registrar', 'Cancer registrar', ['Tumor registrar']),
      roleIn('health-informatics', 'ehr-analyst', 'EHR analyst'),
      roleIn('health-informatics', 'ehr-trainer', 'EHR trainer'),
      roleIn('nursing-informatics', 'nursing-informaticist', 'Nursing informaticist', ['Informatics nurse']),
      roleIn('coding-revenue-cycle', 'coding-auditor', 'Coding auditor'),
      roleIn('health-information-management', 'him-instructor', 'HIM or informatics instructor'),
      exampleRecord('credential', 'rhia', 'Registered Health Information Administrator', { abbreviation: 'RHIA' }),
      exampleRecord('credential', 'rhit', 'Registered Health Information Technician', { abbreviation: 'RHIT' }),
      exampleRecord('credential', 'cphims', 'Certified Professional in Healthcare Systems', { abbreviation: 'CPHIMS' }),
      exampleRecord('credential', 'ni-bc', 'Informatics Nursing Certification', { abbreviation: 'NI-BC' }),
      exampleRecord('article', 'rhia-rhit-or-ccs-first', 'RHIA, RHIT or CCS first', { about: ['rhia', 'rhit'] }),
      exampleRecord('article', 'degrees-and-accreditation', 'Degrees without the sales talk', {
        about: ['rhia', 'rhit'],
      }),
      exampleRecord(
        'article',
        'from-medical-coder-to-data-or-informatics',
        'From medical coder to data or informatics',
      ),
      exampleRecord('term', 'ehr', 'EHR', { abbreviation: 'EHR', alternateTitles: ['Electronic health record'] }),
      exampleRecord('term', 'him', 'HIM', { abbreviation: 'HIM', alternateTitles: ['Health information management'] }),
      exampleRecord('term', 'hipaa', 'HIPAA', { abbreviation: 'HIPAA' }),
      exampleRecord('term', 'icd-10-cm', 'ICD-10-CM', { abbreviation: 'ICD-10-CM' }),
      exampleRecord('page', 'methodology', 'Methodology'),
      exampleRecord('page', 'pathways/nurse', 'From nursing into health information'),
    ],
    pairs: new Set([
      'health-informatics-vs-health-information-management',
      'coding-revenue-cycle-vs-health-information-management',
      'inpatient-coding-specialist-vs-outpatient-coding-specialist',
      'ehr-analyst-vs-ehr-trainer',
      'medical-biller-vs-outpatient-coding-specialist',
    ]),
    facets: [
      {
        key: 'career',
        label: 'Career',
        values: [
          { value: 'coding-revenue-cycle', label: 'Medical coding and revenue cycle' },
          { value: 'health-data-analytics', label: 'Health data analytics' },
          { value: 'health-informatics', label: 'Health informatics' },
          { value: 'health-information-management', label: 'Health information management' },
          { value: 'nursing-informatics', label: 'Nursing informatics' },
        ],
      },
    ],
    equivalents: searchEquivalents,
    topics: [
      { leads: 'all', cues: ['bedside', 'leave nurs'], pages: ['/articles/degrees-and-accreditation/'] },
      { leads: 'fields', cues: ['no degree'], pages: ['/articles/rhia-rhit-or-ccs-first/'] },
      { leads: 'none', cues: ['school', 'remote'], pages: ['/methodology/'] },
    ],
  };
}

/** The same names, ready to be matched. */
export const exampleTable = (): NameTable => tabulateNames(exampleNames());
