/** The two careers of the site’s own question. */
export const seedCareers: readonly string[] = ['health-informatics', 'health-information-management'];

/** The roles whose pay the home page shows: those that either career starts in, and the one that leads an office. */
export const seedRoles: readonly string[] = [
  'health-informatics-specialist',
  'health-information-manager',
  'medical-records-specialist',
];

/** From where people ask, and the roles that answer them first. The editors’ choice. */
export const homeStarts: readonly { readonly label: string; readonly to: readonly string[] }[] = [
  {
    label: 'You are a nurse',
    to: ['nursing-informaticist', 'clinical-informatics-specialist', 'clinical-documentation-integrity-specialist'],
  },
  { label: 'You code or bill', to: ['inpatient-coding-specialist', 'coding-auditor', 'health-data-analyst'] },
  { label: 'You write software', to: ['interoperability-engineer', 'ehr-analyst', 'healthcare-data-scientist'] },
  {
    label: 'You have no degree yet',
    to: ['medical-records-specialist', 'outpatient-coding-specialist', 'patient-access-representative'],
  },
  {
    label: 'You run an office',
    to: ['health-information-manager', 'health-services-manager', 'healthcare-privacy-officer'],
  },
];
