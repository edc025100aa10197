import { type Asked, sectionFor } from '../../domain/names-index/asked-sections.ts';
import { askedIn } from '../../domain/names-index/asked-words.ts';
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
  /** How it was found: as the comparison of two names, by a name, in a text, or described better than what is named. */
  readonly rank: 'comparison' | MatchRank | 'text' | 'described';
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

/** A name with the section that answers, and what its text says; nothing of another section than the one it is called by. */
function ofName(names: SiteNames, answer: NameAnswer, query: string, text: TextHit | undefined): SearchResult {
  const { record, section, name, rank, path } = answer;
  const hit = section && section !== text?.section?.anchor ? undefined : text;
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

/** A text leads to the section that answers what is asked, or else to the one that its excerpt is from. */
function ofText(names: SiteNames | undefined, hit: TextHit, asked: Asked | undefined): SearchResult {
  const record = names?.records.find(({ path }) => path === hit.path);
  const answering = sectionFor(hit.kind, asked);
  return {
    path: answering ? `${hit.path}#${answering}` : (sectionOf(hit)?.path ?? hit.path),
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

/** What the texts say, as it is joined with what is named. */
export interface TextHits {
  /** Best first. */
  readonly hits: readonly TextHit[];
  /** How many of them, from the first on, stand before what is named. */
  readonly leading: number;
}

/**
 * Joins both layers to one list without duplicates: the comparison, texts that answer better than what is named, then
 * names, then the other texts. A name that a text hit is about as well takes over its excerpt.
 * @param names undefined where the names did not load
 */
export function joinLayers(
  names: SiteNames | undefined,
  answer: NamesAnswer | undefined,
  { hits, leading }: TextHits,
  query: string,
): SearchResult[] {
  const hitAt = new Map(hits.map((hit) => [hit.path, hit]));
  const matches = names && answer ? answer.matches : [];
  const named = new Map(
    matches.map((match) => [match.record.path, ofName(names as SiteNames, match, query, hitAt.get(match.record.path))]),
  );
  const asked = askedIn(query);
  const leads = new Set(hits.slice(0, leading).map((hit) => hit.path));
  const order = new Set([...leads, ...named.keys(), ...hitAt.keys()]);
  const resultAt = (path: string) => named.get(path) ?? ofText(names, hitAt.get(path) as TextHit, asked);
  return [
    ...(answer?.comparison ? [ofComparison(answer.comparison, query)] : []),
    ...[...order].map((path) => (leads.has(path) ? { ...resultAt(path), rank: 'described' as const } : resultAt(path))),
  ];
}
