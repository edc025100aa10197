import {
  type MatchRank,
  type NameAnswer,
  type NamedRecord,
  type NamesAnswer,
  namedFacets,
  type SiteNames,
} from '../../domain/names-index.ts';
import { type EntryKind, entryKinds } from '../../vocabulary/entry-kinds.ts';
import { sectionHeading } from '../../vocabulary/page-sections.ts';
import { piecesOfExcerpt, piecesOfName, type TextPiece } from './marked-text.ts';
import type { TextPlace } from './text-place.ts';

/** A page whose text holds the query, as Pagefind tells. */
export interface TextHit {
  /** The path without the site’s base. */
  readonly path: string;
  readonly title: string;
  readonly kind: EntryKind;
  readonly excerpt: string;
  /** The section that the excerpt is from. */
  readonly section: TextPlace | undefined;
}

/** One line of the list of results. */
export interface SearchResult {
  /** Where it leads, without the site’s base, with the section that answers. */
  readonly path: string;
  readonly kind: EntryKind;
  /** How it was found: as the comparison of two names, by a name, or in a text. */
  readonly rank: 'comparison' | MatchRank | 'text';
  /** The title as it is sorted by. */
  readonly title: string;
  readonly heading: readonly TextPiece[];
  /** What kind of thing it is, in a few words. */
  readonly detail: string;
  readonly excerpt: readonly TextPiece[];
  /** The section that the excerpt is from, with where it leads. */
  readonly section: { readonly heading: string; readonly path: string } | undefined;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly median: number | undefined;
}

/** What is shown as the name of a record: credentials and terms are known by their abbreviation. */
export function labelOf({ kind, title, abbreviation, alternateTitles }: NamedRecord): string {
  if (kind === 'credential' && abbreviation && abbreviation !== title) return `${abbreviation}: ${title}`;
  const [expansion] = alternateTitles;
  return kind === 'term' && abbreviation && expansion ? `${title}: ${expansion}` : title;
}

/** `Role, mid-level, health data analytics`: the kind, and the first label of the facets that tell most. */
function detailOf(names: SiteNames, record: NamedRecord): string {
  const labels =
    record.kind === 'career'
      ? []
      : namedFacets.flatMap((key) => {
          const [value] = record.facets[key] ?? [];
          const label = names.facets
            .find((facet) => facet.key === key)
            ?.values.find((each) => each.value === value)?.label;
          return label ? [label] : [];
        });
  return [entryKinds[record.kind].label, ...labels].join(' · ');
}

const sectionOf = ({ path, section }: TextHit): SearchResult['section'] =>
  section && { heading: section.heading, path: `${path}#${section.anchor}` };

function ofName(names: SiteNames, answer: NameAnswer, query: string, hit: TextHit | undefined): SearchResult {
  const { record, section, name, rank, path } = answer;
  const label = labelOf(record);
  const asked = section && sectionHeading(record.kind, section)?.toLowerCase();
  const isOtherName = !label.toLowerCase().includes(name.toLowerCase());
  return {
    path,
    kind: record.kind,
    rank,
    title: record.title,
    heading: piecesOfName(asked ? `${label}: ${asked}` : label, query),
    detail: [detailOf(names, record), ...(isOtherName ? [`also called ${name}`] : [])].join(' · '),
    excerpt: hit ? piecesOfExcerpt(hit.excerpt) : [],
    section: hit && sectionOf(hit),
    facets: { ...record.facets, kind: [record.kind] },
    median: record.median,
  };
}

function ofText(names: SiteNames | undefined, hit: TextHit): SearchResult {
  const record = names?.records.find(({ path }) => path === hit.path);
  return {
    path: sectionOf(hit)?.path ?? hit.path,
    kind: hit.kind,
    rank: 'text',
    title: hit.title,
    heading: [{ text: record ? labelOf(record) : hit.title, isMarked: false }],
    detail: names && record ? detailOf(names, record) : entryKinds[hit.kind].label,
    excerpt: piecesOfExcerpt(hit.excerpt),
    section: sectionOf(hit),
    facets: { ...record?.facets, kind: [hit.kind] },
    median: record?.median,
  };
}

const ofComparison = (
  { path, title, hasPage }: NonNullable<NamesAnswer['comparison']>,
  query: string,
): SearchResult => ({
  path,
  kind: 'comparison',
  rank: 'comparison',
  title,
  heading: piecesOfName(title, query),
  detail: hasPage ? entryKinds.comparison.label : 'Compare the two side by side',
  excerpt: [],
  section: undefined,
  facets: { kind: ['comparison'] },
  median: undefined,
});

/**
 * Joins both layers to one list without duplicates: the comparison, then names, then texts. A name that a text hit is
 * about as well takes over its excerpt.
 * @param names undefined where the names did not load
 */
export function joinLayers(
  names: SiteNames | undefined,
  answer: NamesAnswer | undefined,
  hits: readonly TextHit[],
  query: string,
): SearchResult[] {
  const hitAt = new Map(hits.map((hit) => [hit.path, hit]));
  const found = names && answer ? answer.matches : [];
  const named = new Set(found.map(({ record }) => record.path));
  return [
    ...(answer?.comparison ? [ofComparison(answer.comparison, query)] : []),
    ...found.map((match) => ofName(names as SiteNames, match, query, hitAt.get(match.record.path))),
    ...[...hitAt.values()].filter(({ path }) => !named.has(path)).map((hit) => ofText(names, hit)),
  ];
}
