import { type Catalogue, type Entry, entryOf } from '../domain/catalogue.ts';
import { sourceIdsIn } from '../domain/provenance.ts';
import { type Subject, subjectOf } from '../domain/subject.ts';
import { provenanceOf, type SourceNote } from './links.ts';
import { pathOf } from './urls.ts';

/** One career or role as open data, and as the comparison tool loads it. */
export interface OpenEntry {
  /** The path of its page, from the site’s base. */
  readonly path: string;
  /** The day on which a person last checked it. */
  readonly reviewedOn: string;
  /** All that a comparison knows of it. Figures name their sources by id. */
  readonly subject: Subject;
  /** Every source that it leans on. */
  readonly sources: readonly SourceNote[];
}

/** One line of the list of entries. */
export interface OpenEntryName {
  readonly id: string;
  readonly kind: Entry['kind'];
  readonly title: string;
  /** The path of its page, from the site’s base. */
  readonly path: string;
}

/** The ids of the sources of an entry: first those of its figures, then those of its statements. */
export const entrySources = (entry: Entry, subject: Subject): string[] => [
  ...subject.figures.flatMap(({ wagesSource, outlookSource }) => [wagesSource, outlookSource]),
  ...sourceIdsIn(entry),
];

/**
 * One entry as open data.
 * @throws where there is no such career or role
 */
export function openEntry(catalogue: Catalogue, id: string): OpenEntry {
  const entry = entryOf(catalogue, id);
  const subject = subjectOf(catalogue, entry);
  const { sources } = provenanceOf(catalogue, entrySources(entry, subject), entry.reviewedOn);
  return { path: pathOf(entry.kind, id), reviewedOn: entry.reviewedOn, subject, sources };
}

/** All careers, then all roles, by id. */
export const openEntryNames = ({ content }: Catalogue): OpenEntryName[] => [
  ...content.careers.map(({ id, title }) => ({ id, kind: 'career' as const, title, path: pathOf('career', id) })),
  ...content.roles.map(({ id, title }) => ({ id, kind: 'role' as const, title, path: pathOf('role', id) })),
];
