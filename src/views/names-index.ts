import type { Catalogue } from '../domain/catalogue.ts';
import type { NamesFile, SiteNames } from '../domain/names-index/names-file.ts';
import { packNames } from '../domain/names-index/names-file.ts';
import { searchKinds } from '../vocabulary/search-kinds.ts';
import { rolesIndex } from './index-pages.ts';
import type { SearchRecord } from './search-records.ts';
import { pathOf } from './urls.ts';

/** The sections that questions lead to. The anchors are those of the pages’ own tables of contents. */
const sections: SiteNames['sections'] = {
  career: {
    pay: { anchor: 'pay', label: 'Pay' },
    'ways-in': { anchor: 'education', label: 'Education' },
    education: { anchor: 'education', label: 'Education' },
    work: { anchor: 'week', label: 'A typical week' },
    outlook: { anchor: 'outlook', label: 'Outlook' },
    moves: { anchor: 'roles', label: 'Roles' },
  },
  role: {
    pay: { anchor: 'pay', label: 'Pay' },
    'ways-in': { anchor: 'ways-in', label: 'Ways in' },
    education: { anchor: 'takes', label: 'What it takes' },
    work: { anchor: 'day', label: 'A day' },
    outlook: { anchor: 'outlook', label: 'Outlook' },
    moves: { anchor: 'moves', label: 'Moves' },
  },
  credential: {
    'ways-in': { anchor: 'eligibility', label: 'Who may sit for it' },
    education: { anchor: 'eligibility', label: 'Who may sit for it' },
    eligibility: { anchor: 'eligibility', label: 'Who may sit for it' },
    exam: { anchor: 'exam', label: 'The exam' },
    renewal: { anchor: 'renewal', label: 'Keeping it' },
    pay: { anchor: 'opens', label: 'Roles it opens' },
    moves: { anchor: 'opens', label: 'Roles it opens' },
  },
};

/**
 * What the names layer of search loads: names, facets and the pairs that have a page.
 * @param pairs ids of the comparison pages
 */
export function namesIndex(
  catalogue: Catalogue,
  records: readonly SearchRecord[],
  pairs: ReadonlySet<string>,
): NamesFile {
  const byKind = searchKinds.flatMap((kind) => records.filter((record) => record.kind === kind));
  const names: SiteNames = {
    records: byKind.map(({ url, ...record }) => ({ ...record, path: url })),
    pairs,
    facets: rolesIndex(catalogue).filters.map(({ key, label, choices }) => ({ key, label, values: choices })),
    sections,
  };
  return packNames(names, (kind) => pathOf(kind, '*').split('*') as [string, string]);
}
