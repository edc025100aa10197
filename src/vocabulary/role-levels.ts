import type { Vocabulary } from './vocabulary.ts';

/** How far into a working life a role usually comes, from first job to the top of an organization. */
export const roleLevels = {
  entry: { label: 'Entry', definition: 'People start here; training or a certificate is enough.' },
  mid: { label: 'Mid-level', definition: 'Asks for a degree, a license or some years in a neighboring role.' },
  senior: { label: 'Senior', definition: 'Leads people, a program or the hardest cases.' },
  executive: { label: 'Executive', definition: 'Answers for a whole organization’s information.' },
} as const satisfies Vocabulary;

/** A role level an entry may name. */
export type RoleLevel = keyof typeof roleLevels;
