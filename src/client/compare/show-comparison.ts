import { compareSubjects } from '../../domain/comparison.ts';
import { type ComparisonOptions, emphasisOn } from '../../domain/comparison-options.ts';
import { alikeNote, decidingRows } from '../../domain/deciding-rows.ts';
import { formatDate, formatPlural } from '../../domain/format.ts';
import { formatList } from '../../domain/format-list.ts';
import { inSentence, startSentence } from '../../domain/in-sentences.ts';
import { type Likeness, type RankedRow, rankRows } from '../../domain/ranked-rows.ts';
import type { SourceNote } from '../../views/links.ts';
import type { OpenEntry } from '../../views/open-data.ts';
import { concernKeys } from '../../vocabulary/concern-effects.ts';
import type { ConcernKey } from '../../vocabulary/concerns.ts';
import { copyOf, fill, find, lead, repeat } from './fill-template.ts';
import { showDecides } from './show-decides.ts';
import { showPay } from './show-pay.ts';
import { rowLabel, showTable } from './show-table.ts';

/** A comparison on the page. */
export interface ShownComparison {
  readonly ids: readonly string[];
  readonly title: string;
  readonly section: HTMLElement;
  /** Sorts and weighs the rows anew. */
  readonly update: (options: ComparisonOptions) => void;
  /** The rows as CSV, in the order shown. */
  readonly csv: () => Promise<string>;
}

const choiceOf = (section: ParentNode, name: string): HTMLSelectElement =>
  find(section, `select[name="${name}"]`) as HTMLSelectElement;

const showBox = (section: ParentNode): HTMLInputElement => find(section, 'input[name="show"]') as HTMLInputElement;

/** The options as the controls of a comparison stand. */
export function chosenOptions(section: ParentNode): ComparisonOptions {
  const chosen = (value: string): ConcernKey[] => concernKeys.filter((key) => choiceOf(section, key).value === value);
  return {
    more: chosen('more'),
    less: chosen('less'),
    sort: choiceOf(section, 'sort').value === 'topic' ? 'topic' : 'difference',
    differing: showBox(section).checked,
  };
}

function setControls(section: ParentNode, options: ComparisonOptions): void {
  for (const key of concernKeys) {
    choiceOf(section, key).value = options.more.includes(key) ? 'more' : options.less.includes(key) ? 'less' : '';
  }
  choiceOf(section, 'sort').value = options.sort === 'topic' ? 'topic' : '';
  showBox(section).checked = options.differing;
  if (options.more.length + options.less.length > 0) find(section, '[data-part="concerns"]').setAttribute('open', '');
}

/** `12 rows, most different first, weighed by what matters to you. Left out, nearly the same for all: usual level.` */
function orderSentence(
  shown: readonly RankedRow[],
  leftOut: (likeness: Likeness) => readonly string[],
  options: ComparisonOptions,
  topics: string,
): string {
  const order = options.sort === 'topic' ? `by topic: ${topics}` : 'most different first';
  const weighed = options.more.length + options.less.length > 0 ? ', weighed by what matters to you' : '';
  const said = [
    { says: 'the same', rows: leftOut('same') },
    { says: 'nearly the same', rows: leftOut('near') },
  ].map(({ says, rows }) => (rows.length === 0 ? '' : ` Left out, ${says} for all: ${formatList(rows)}.`));
  return `${formatPlural(shown.length, 'row')}, ${order}${weighed}.${said.join('')}`;
}

function showSources(section: ParentNode, entries: readonly OpenEntry[], sources: Iterable<SourceNote>): void {
  repeat(section, '.sources-list li', [...sources], (item, source) => {
    const kind = source.secondary ? ' (secondary source)' : '';
    lead(item, source.href);
    fill(item, { publisher: source.publisher, title: source.title, edition: `${source.edition}${kind}` });
  });
  const [reviewedOn = ''] = entries.map((entry) => entry.reviewedOn).sort();
  fill(find(section, '#sources'), { reviewedOn, reviewedLabel: formatDate(reviewedOn) });
}

/**
 * Puts a comparison together from the templates of the tool.
 * @param entries two to four, in the order of the columns
 * @param page the address of the page that two entries have of their own
 */
export function showComparison(
  tool: ParentNode,
  entries: readonly OpenEntry[],
  page: string | undefined,
  options: ComparisonOptions,
): ShownComparison {
  const subjects = entries.map(({ subject }) => subject);
  const names = subjects.map(({ shortTitle }) => shortTitle);
  const sources = new Map(entries.flatMap((entry) => entry.sources.map((source) => [source.id, source] as const)));
  const section = copyOf(tool, 'comparison');
  const title = startSentence(formatList(names.map(inSentence)));
  const pageNote = find(section, '[data-part="page"]');
  if (page) lead(pageNote, page);
  else pageNote.remove();
  if (new Set(subjects.map(({ kind }) => kind)).size === 1) find(section, '[data-part="mixed"]').remove();
  showPay(tool, section, subjects, sources);
  showSources(section, entries, sources.values());
  fill(section, { title, pageTitle: names.join(' vs. '), url: location.href.replace(/#.*/, '') });
  setControls(section, options);

  const compared = compareSubjects(subjects);
  const inTopicOrder = compared.map(({ attribute }) => attribute);
  const alike = alikeNote(decidingRows(subjects));
  if (alike) find(section, '[data-part="alike"]').textContent = alike;
  else find(section, '[data-part="alike"]').remove();
  const order = find(section, '[data-part="order"]');
  let shown: readonly RankedRow[] = [];
  const update = (wanted: ComparisonOptions) => {
    const all = rankRows(compared, (attribute) => emphasisOn(wanted, attribute));
    if (wanted.sort === 'topic') {
      all.sort((a, b) => inTopicOrder.indexOf(a.attribute) - inTopicOrder.indexOf(b.attribute));
    }
    shown = wanted.differing ? all.filter(({ likeness }) => likeness === 'apart') : all;
    const decides = decidingRows(subjects, (trait) => emphasisOn(wanted, trait));
    find(section, '[data-slot="decides"]').replaceChildren(showDecides(tool, names, decides));
    find(section, '[data-slot="table"]').replaceChildren(showTable(tool, names, shown));
    const leftOut = (likeness: Likeness) =>
      all
        .filter((row) => !shown.includes(row) && row.likeness === likeness)
        .map(({ attribute }) => inSentence(rowLabel(tool, attribute)));
    order.textContent = orderSentence(shown, leftOut, wanted, order.dataset['topics'] ?? '');
  };
  update(options);
  const sourceOf = (id: string) => {
    const source = sources.get(id);
    return source ? `${source.shortTitle}, ${source.edition}` : id;
  };
  return {
    ids: subjects.map(({ id }) => id),
    title,
    section,
    update,
    csv: async () => {
      const { comparisonCsv } = await import('./comparison-csv.ts');
      return comparisonCsv(names, shown, (attribute) => rowLabel(tool, attribute), sourceOf);
    },
  };
}
