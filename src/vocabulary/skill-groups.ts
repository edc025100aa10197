import type { Vocabulary } from './vocabulary.ts';

/** What skills are sorted under, in the order shown. */
export const skillGroups = {
  core: { label: 'People and thinking', definition: 'Skills that every role in the field leans on.' },
  records: { label: 'Records', definition: 'Keeping the patient record complete, correct and in the right hands.' },
  coding: { label: 'Coding', definition: 'Turning documented care into codes.' },
  clinical: { label: 'Clinical knowledge', definition: 'Understanding how care is given.' },
  systems: { label: 'Systems', definition: 'Setting up, testing and supporting software.' },
  interoperability: {
    label: 'Interoperability',
    definition: 'Moving data between systems so that it still means the same.',
  },
  data: { label: 'Data', definition: 'Querying, checking, analyzing and showing data.' },
  privacy: { label: 'Privacy and security', definition: 'Protecting information and answering incidents.' },
  management: { label: 'Management', definition: 'Running people, projects, money and rules.' },
  'public-health': { label: 'Public health', definition: 'Working for whole populations.' },
  research: { label: 'Research', definition: 'Handling trial and molecular data.' },
} as const satisfies Vocabulary;

/** A group of skills. */
export type SkillGroup = keyof typeof skillGroups;
