import type { Catalogue } from '../../domain/catalogue.ts';
import type { Comparison, GlossaryTerm, Source } from '../../domain/content.ts';
import type { Pair } from '../../domain/pairs.ts';
import type { Relations } from '../../domain/relations.ts';
import { pathOf } from '../urls.ts';
import { column, type OpenTable, optionalColumn, table } from './table.ts';

/** A pair with the editors’ verdict on it. */
interface JudgedPair {
  readonly pair: Pair;
  readonly verdict: Comparison | undefined;
}

/** The table of comparisons that have a page. */
export const comparisonsTable = ({ verdicts }: Catalogue, { pairs }: Relations): OpenTable =>
  table<JudgedPair>(
    'comparisons',
    'Comparisons',
    'Pairs of careers or roles that have a page, with the editors’ verdict where they wrote one.',
    [
      column('id', 'text', 'The public key: the two ids in alphabetical order.', ({ pair }) => pair.id),
      column('path', 'text', 'The path of its page.', ({ pair }) => pathOf('comparison', pair.id)),
      column('kind', 'text', 'career or role.', ({ pair }) => pair.kind),
      column('first', 'text', 'The id of the first.', ({ pair }) => pair.first),
      column('second', 'text', 'The id of the second.', ({ pair }) => pair.second),
      optionalColumn(
        'answer',
        'text',
        'What tells them apart, and who should take which.',
        ({ verdict }) => verdict?.answer,
      ),
      optionalColumn('chooseFirst', 'list', 'When to choose the first.', ({ verdict }) => verdict?.chooseFirst),
      optionalColumn('chooseSecond', 'list', 'When to choose the second.', ({ verdict }) => verdict?.chooseSecond),
      optionalColumn(
        'reviewedOn',
        'date',
        'The day of the last review of the verdict.',
        ({ verdict }) => verdict?.reviewedOn,
      ),
    ],
    pairs.map((pair) => ({ pair, verdict: verdicts.get(pair.id) })),
  );

/** The table of sources. */
export const sourcesTable = ({ content }: Catalogue): OpenTable =>
  table<Source>(
    'sources',
    'Sources',
    'Every publication that facts were read from, with its edition.',
    [
      column('id', 'text', 'The public key, which the other tables name.', ({ id }) => id),
      column('title', 'text', 'Its title.', ({ title }) => title),
      column('publisher', 'text', 'Who published it.', ({ publisher }) => publisher),
      column('url', 'text', 'Where it is.', ({ url }) => url),
      column('edition', 'text', 'Its issue: date, release or version.', ({ edition }) => edition),
      column('kind', 'text', 'primary or secondary.', ({ kind }) => kind),
      optionalColumn('referencePeriod', 'text', 'The period of its figures.', ({ referencePeriod }) => referencePeriod),
      column('accessedOn', 'date', 'The day it was read.', ({ accessedOn }) => accessedOn),
      optionalColumn('note', 'text', 'How it was read, or how far to trust it.', ({ note }) => note),
    ],
    content.sources,
  );

/** The table of the glossary. */
export const glossaryTable = ({ content }: Catalogue): OpenTable =>
  table<GlossaryTerm>(
    'glossary',
    'Glossary',
    'Terms of the field in plain words.',
    [
      column('id', 'text', 'The public key, which never changes.', ({ id }) => id),
      column('path', 'text', 'The path of its place in the glossary.', ({ id }) => pathOf('term', id)),
      column('term', 'text', 'The term as the field writes it.', ({ term }) => term),
      optionalColumn('expandsTo', 'text', 'What an abbreviation stands for.', ({ expandsTo }) => expandsTo),
      column('alternateTerms', 'list', 'Other names of the same thing.', ({ alternateTerms }) => alternateTerms ?? []),
      column('definition', 'text', 'What it means, in one or two sentences.', ({ definition }) => definition),
      column('related', 'list', 'Ids of neighboring terms.', ({ related }) => related ?? []),
      column('sources', 'list', 'Ids of its sources; empty where it is our judgment.', ({ sources }) => sources ?? []),
    ],
    content.glossary,
  );
