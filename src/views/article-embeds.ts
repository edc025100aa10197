import { type Catalogue, entryOf, known } from '../domain/catalogue.ts';
import { compareSubjects } from '../domain/comparison.ts';
import type { Embed } from '../domain/content.ts';
import { occupationInSentence } from '../domain/official-names.ts';
import { pairId } from '../domain/pairs.ts';
import { idsIn } from '../domain/references.ts';
import { figuresOfOccupation, subjectOf } from '../domain/subject.ts';
import type { ComparisonAttributeKey } from '../vocabulary/comparison-attributes.ts';
import { type ComparisonRowView, rowViews } from './comparison-rows.ts';
import { type EntryRow, roleRow } from './entry-rows.ts';
import { type FitTable, fitTable } from './fit-table.ts';
import { entryLink, type Link, type SourceNote, sourceNote } from './links.ts';
import { type PayFigure, payFigure } from './pay.ts';
import { href, hrefOf } from './urls.ts';

/** A citation mark: its number and the source it leads to. */
export interface Citation extends SourceNote {
  readonly number: number;
}

/** A definition that a term in a text shows. */
export interface TermNote {
  readonly id: string;
  readonly term: string;
  readonly expandsTo: string | undefined;
  readonly definition: string;
  readonly href: string;
}

/** A small comparison inside a text. */
export interface MiniComparisonView {
  readonly sides: readonly [Link, Link];
  readonly rows: readonly ComparisonRowView[];
  readonly href: string;
}

/** What the components inside a text show, looked up by the attributes they were given. */
export interface Embeds {
  readonly citations: Readonly<Record<string, Citation>>;
  readonly terms: Readonly<Record<string, TermNote>>;
  readonly roles: Readonly<Record<string, EntryRow>>;
  /** By `<of> <title>`, both as written. */
  readonly payFigures: Readonly<Record<string, PayFigure>>;
  /** By `<first> <second>`. */
  readonly comparisons: Readonly<Record<string, MiniComparisonView>>;
  /** Where the text shows it. */
  readonly fitTable?: FitTable;
}

const miniAttributes: readonly ComparisonAttributeKey[] = ['question', 'education', 'materials', 'settings'];

function miniComparison(catalogue: Catalogue, first: string, second: string): MiniComparisonView {
  const rows = compareSubjects([
    subjectOf(catalogue, entryOf(catalogue, first)),
    subjectOf(catalogue, entryOf(catalogue, second)),
  ]);
  const views = rowViews(
    catalogue,
    rows.filter(({ attribute }) => miniAttributes.includes(attribute)),
  );
  return {
    sides: [entryLink(catalogue, first), entryLink(catalogue, second)],
    rows: miniAttributes.flatMap((key) => views.filter(({ attribute }) => attribute === key)),
    href: hrefOf('comparison', pairId(first, second)),
  };
}

function occupationsFigure(catalogue: Catalogue, of: string, title: string, number: number): PayFigure {
  const inputs = idsIn(of).map((id) => {
    const occupation = known(catalogue.occupations, id, 'occupation');
    return { label: occupation.title, figures: figuresOfOccupation(occupation) };
  });
  return { ...payFigure(catalogue, `figure-${number}`, title, inputs), fits: [] };
}

/** A term as texts and entries show it on focus and hover. */
export function termNote(catalogue: Catalogue, id: string): TermNote {
  const { term, expandsTo, definition } = known(catalogue.terms, id, 'term');
  return { id, term, expandsTo, definition, href: href(`/glossary/#${id}`) };
}

/**
 * Looks up what the components of a text show.
 * @param sources the text’s sources in the order of their numbers
 */
export function embedsOf(catalogue: Catalogue, embeds: readonly Embed[], sources: readonly string[]): Embeds {
  const attribute = (component: string, name: string): string[] =>
    embeds.filter((embed) => embed.component === component).map(({ attributes }) => attributes[name] ?? '');
  const record = <T>(keys: readonly string[], make: (key: string, index: number) => T): Record<string, T> =>
    Object.fromEntries([...new Set(keys)].map((key, index) => [key, make(key, index)]));
  const figures = embeds.filter(({ component }) => component === 'PayFigure');
  const comparisons = embeds.filter(({ component }) => component === 'MiniComparison');
  return {
    citations: Object.fromEntries(
      sources.map((id, index) => [id, { ...sourceNote(catalogue, id), number: index + 1 }]),
    ),
    terms: record(attribute('Term', 'id'), (id) => termNote(catalogue, id)),
    roles: record(attribute('RoleCard', 'role'), (id) => {
      const row = roleRow(catalogue, known(catalogue.roles, id, 'role'));
      return { ...row, payOf: occupationInSentence(row.payOf) };
    }),
    payFigures: Object.fromEntries(
      figures.map(({ attributes: { of = '', title = '' } }, index) => [
        `${of} ${title}`,
        occupationsFigure(catalogue, of, title, index + 1),
      ]),
    ),
    comparisons: Object.fromEntries(
      comparisons.map(({ attributes }) => [
        `${attributes['first']} ${attributes['second']}`,
        miniComparison(catalogue, attributes['first'] ?? '', attributes['second'] ?? ''),
      ]),
    ),
    ...(embeds.some(({ component }) => component === 'FitScores') ? { fitTable: fitTable(catalogue) } : {}),
  };
}
