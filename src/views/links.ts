import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Source } from '../domain/content.ts';
import { formatDate, formatPlural } from '../domain/format.ts';
import { eitherTitle } from '../domain/in-sentences.ts';
import { pairId, splitPairId } from '../domain/pairs.ts';
import { rememberFor } from '../domain/remember.ts';
import type { EntryKind } from '../vocabulary/entry-kinds.ts';
import { sourceKinds } from '../vocabulary/source-kinds.ts';
import { hrefOf, sourceHref } from './urls.ts';

/** A link whose text names its target. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A link with the reason why it is offered. */
export interface ReasonedLink extends Link {
  readonly reason: string;
}

/** A source as the end of a page lists it. */
export interface SourceNote {
  readonly id: string;
  readonly title: string;
  /** A short name that stands beside a figure. */
  readonly shortTitle: string;
  readonly publisher: string;
  /** The edition, and its age once it is overdue. */
  readonly edition: string;
  readonly href: string;
  readonly secondary: boolean;
  readonly kindLabel: string;
}

/** What is said of a source beside its edition once it should have been read again; empty before. */
export function ageNote({ overdue }: Catalogue, sourceId: string): string {
  const months = overdue.get(sourceId);
  return months === undefined ? '' : `, last checked ${formatPlural(months, 'month')} ago and due for a new check`;
}

const sourceNotesOf = rememberFor((catalogue: Catalogue) =>
  rememberFor(
    (source: Source): SourceNote => ({
      id: source.id,
      title: source.title,
      shortTitle: source.shortTitle ?? `${source.publisher}, ${source.title}`,
      publisher: source.publisher,
      edition: `${source.edition}${ageNote(catalogue, source.id)}`,
      href: sourceHref(source.id),
      secondary: source.kind === 'secondary',
      kindLabel: sourceKinds[source.kind].label,
    }),
  ),
);

/**
 * A source as it stands beside a figure; one that should have been read again says how old it is.
 * @throws where no source has the id
 */
export const sourceNote = (catalogue: Catalogue, id: string): SourceNote =>
  sourceNotesOf(catalogue)(known(catalogue.sources, id, 'source'));

/** Where a page’s facts come from, and when a person last read them. */
export interface Provenance {
  readonly sources: readonly SourceNote[];
  readonly reviewedOn: string;
  readonly reviewedLabel: string;
}

/** The end of a page: its sources, each once, and the day of the last review. */
export function provenanceOf(catalogue: Catalogue, sourceIds: Iterable<string>, reviewedOn: string): Provenance {
  return {
    sources: [...new Set(sourceIds)].map((id) => sourceNote(catalogue, id)),
    reviewedOn,
    reviewedLabel: formatDate(reviewedOn),
  };
}

/**
 * A link to a career or role by its id.
 * @throws where there is none
 */
export function entryLink(catalogue: Catalogue, id: string): Link {
  const career = catalogue.careers.get(id);
  if (career) return { label: career.title, href: hrefOf('career', id) };
  return { label: known(catalogue.roles, id, 'career or role').title, href: hrefOf('role', id) };
}

/** A link to anything that articles may point at: a career, role, credential, article, or pair in either order. */
export function anyLink(catalogue: Catalogue, id: string): Link {
  const of = (kind: EntryKind, label: string): Link => ({ label, href: hrefOf(kind, id) });
  const credential = catalogue.credentials.get(id);
  if (credential) return of('credential', `${credential.abbreviation}: ${credential.title}`);
  const article = catalogue.articles.get(id);
  if (article) return of('article', article.title);
  const pair = splitPairId(id);
  if (pair === undefined) return entryLink(catalogue, id);
  const [first, second] = [entryLink(catalogue, pair[0]).label, entryLink(catalogue, pair[1]).label];
  return { label: eitherTitle(first, second), href: hrefOf('comparison', pairId(...pair)) };
}

/** The first articles about some entries, those about the first entry first, each once. */
export function articleLinks(catalogue: Catalogue, about: readonly string[], most: number): Link[] {
  // A career may have many articles: no more of each list is looked at than could be shown.
  const articles = new Set(about.flatMap((id) => (catalogue.articlesAbout.get(id) ?? []).slice(0, most)));
  return [...articles].slice(0, most).map(({ id, title }) => ({ label: title, href: hrefOf('article', id) }));
}
