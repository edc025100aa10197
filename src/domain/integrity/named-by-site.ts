import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { homeStarts, seedCareers, seedRoles } from '../../vocabulary/home-choices.ts';
import { startingPoints } from '../../vocabulary/starting-points.ts';
import type { EntryKey } from '../issues.ts';
import { finding, type IntegrityCheck } from './context.ts';

const keysOfEntries = (collection: EntryKey['collection'], ids: readonly string[]): EntryKey[] =>
  [...new Set(ids)].map((id) => ({ collection, id }));

const starts = Object.values(startingPoints).map(({ at }) => at);

/** The pages that name entries in their code, each with the entries. */
const named: readonly (readonly [page: string, entries: readonly EntryKey[]])[] = [
  [
    'home page',
    [
      ...keysOfEntries('careers', seedCareers),
      ...keysOfEntries('roles', [...seedRoles, ...homeStarts.flatMap(({ to }) => to)]),
    ],
  ],
  [
    'pathways page',
    [
      ...starts.flatMap((at) => ('role' in at ? keysOfEntries('roles', [at.role]) : [])),
      ...keysOfEntries('occupations', [
        ...starts.flatMap((at) => ('occupation' in at ? [at.occupation] : [])),
        ...Object.values(clinicalLicenses).map(({ heldBy }) => heldBy),
      ]),
    ],
  ],
];

/**
 * The entries that pages name in their code exist. A content that has less than half of those of a page is not that of the
 * site but a sample or a beginning, and is left alone.
 */
export const checkNamedBySite: IntegrityCheck = ({ directory }) =>
  named.flatMap(([page, entries]) => {
    const missing = entries.filter(({ collection, id }) => !directory.has(collection, id));
    if (missing.length > entries.length / 2) return [];
    return missing.map((entry) =>
      finding(entry, [], 'named-by-site', `The ${page} names ${entry.collection}/${entry.id}, which is not there.`),
    );
  });
