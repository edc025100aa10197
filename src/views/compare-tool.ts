import { type Catalogue, entryOf } from '../domain/catalogue.ts';
import type { Cell } from '../domain/comparison.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence } from '../domain/in-sentences.ts';
import { comparisonAttributes, comparisonTopics } from '../vocabulary/comparison-attributes.ts';
import { concerns } from '../vocabulary/concerns.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import type { ComparisonRowView } from './comparison-rows.ts';
import type { Provenance } from './links.ts';
import { openEntryNames } from './open-data.ts';
import type { DecidingView } from './pair-page.ts';
import type { PayFigure } from './pay.ts';
import { href } from './urls.ts';

/** What can be compared, in groups as a choice shows them. */
export interface CompareChoices {
  readonly label: string;
  /** The folder that pages and data of the group stand in: `careers`. */
  readonly folder: string;
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/** Everything that the comparison tool shows before a set is chosen. */
export interface CompareTool {
  readonly action: string;
  readonly choices: readonly CompareChoices[];
  readonly concerns: readonly { readonly key: string; readonly label: string; readonly definition: string }[];
  /** The topics in the order that rows are sorted by, as words of a sentence. */
  readonly topics: string;
  readonly samples: ToolSamples;
}

/** The comparison tool: what can be chosen, and what a reader may raise or lower. */
export function compareTool(catalogue: Catalogue): CompareTool {
  const names = openEntryNames(catalogue);
  const group = (label: string, folder: string, kind: 'career' | 'role'): CompareChoices => ({
    label,
    folder,
    entries: names
      .filter((name) => name.kind === kind)
      .map(({ id }) => ({ id, title: entryOf(catalogue, id).title }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
  });
  return {
    action: href('/compare/'),
    choices: [group('Careers', 'careers', 'career'), group('Roles', 'roles', 'role')],
    concerns: keysOf(concerns).map((key) => ({
      key,
      label: concerns[key].label,
      definition: concerns[key].definition,
    })),
    topics: formatList(keysOf(comparisonTopics).map((topic) => inSentence(comparisonTopics[topic].label))),
    samples,
  };
}

/**
 * View-models that hold names in braces instead of values. The components of the pair pages turn them into the
 * templates of the tool, so that both have one markup; `client/compare/fill-template` puts the values in.
 */
export interface ToolSamples {
  readonly name: string;
  /** Every row with its own words, in the order of the topics; their cells are filled. */
  readonly rows: readonly ComparisonRowView[];
  readonly cells: Readonly<Record<Cell['kind'], Cell>>;
  readonly decides: DecidingView;
  readonly pay: PayFigure;
  readonly unpublished: PayFigure['chart']['rows'][number];
  readonly provenance: Provenance;
}

const samples: ToolSamples = {
  name: '{name}',
  rows: keysOf(comparisonAttributes).map((attribute) => ({
    attribute,
    label: comparisonAttributes[attribute].label,
    why: comparisonAttributes[attribute].definition,
    cells: [{ kind: 'missing', because: '' }],
    sentence: '',
    rank: 0,
    likeness: 'apart',
    sources: [],
  })),
  cells: {
    text: { kind: 'text', text: '{text}', note: '{note}' },
    list: { kind: 'list', items: [{ text: '{text}', shared: false }] },
    bars: { kind: 'bars', bars: [{ label: '{label}', score: '{score}' as unknown as number }] },
    missing: { kind: 'missing', because: '{because}' },
  },
  decides: {
    label: '',
    sentence: '{sentence}',
    sides: [{ score: 0, said: '{said}', because: '{because}' }],
  },
  pay: {
    id: 'compared-pay',
    title: '{finding}',
    subtitle: '{subtitle}',
    chart: {
      ticks: [{ x: 0, label: '{label}', anchor: 'middle' }],
      rows: [
        {
          label: '{label}',
          note: '{note}',
          standIn: false,
          line: { x: 0, width: 0 },
          bar: { x: 0, width: 0 },
          median: { x: 0, text: '{median}', anchor: 'middle' },
          sentence: '{sentence}',
        },
      ],
    },
    rows: [{ label: '{label}', cells: ['{p10}', '{p25}', '{p50}', '{p75}', '{p90}'] }],
    sources: [
      {
        id: '',
        title: '',
        shortTitle: '{shortTitle}',
        publisher: '',
        edition: '{edition}',
        href: href('/sources/'),
        secondary: false,
        kindLabel: '',
      },
    ],
    fits: [{ key: '{key}' as PayFigure['fits'][number]['key'], label: '{label}', definition: '{definition}' }],
  },
  unpublished: {
    label: '',
    standIn: false,
    line: undefined,
    bar: undefined,
    median: undefined,
    sentence: '{sentence}',
  },
  provenance: {
    sources: [
      {
        id: '',
        title: '{title}',
        shortTitle: '',
        publisher: '{publisher}',
        edition: '{edition}',
        href: href('/sources/'),
        secondary: false,
        kindLabel: '',
      },
    ],
    reviewedOn: '{reviewedOn}',
    reviewedLabel: '{reviewedLabel}',
  },
};
