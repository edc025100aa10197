import { layOutRanges, type RangeChart, type RangeRow } from '../../charts/range-chart.ts';
import { occupationInSentence } from '../../domain/official-names.ts';
import { comparedPay, payCaution, payFinding, payRanges } from '../../domain/pay-ranges.ts';
import type { Subject } from '../../domain/subject.ts';
import { percentiles } from '../../domain/wages.ts';
import type { SourceNote } from '../../views/links.ts';
import { sourceFits } from '../../vocabulary/source-fits.ts';
import { copyOf, fill, find, lead, repeat } from './fill-template.ts';

const place = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
};

/** Moves line, bar and tick of a range to where the chart says; what is not published goes. */
function placeRange(tool: ParentNode, svg: Element, { line, bar, median, side, standIn, sentence }: RangeRow): void {
  if (!median && !bar) {
    svg.replaceWith(fill(copyOf(tool, 'unpublished'), { sentence }));
    return;
  }
  const span = find(svg, '.line');
  if (line) place(span, { x1: `${line.x}%`, x2: `${line.x + line.width}%` });
  else span.remove();
  const half = find(svg, '.bar');
  if (bar) place(half, { x: `${bar.x}%`, width: `${bar.width}%`, class: standIn ? 'stand-in' : 'bar' });
  else half.remove();
  if (median) {
    place(find(svg, '.tick'), { x1: `${median.x}%`, x2: `${median.x}%` });
    place(find(svg, 'text'), { x: `${median.x}%`, 'text-anchor': median.anchor });
  } else for (const element of svg.querySelectorAll('.tick, text')) element.remove();
  if (side) svg.classList.add(`range-${side}`);
  fill(svg, { sentence, median: median?.text ?? '' });
}

/** Makes the ticks of the axis from its one sample of a line and a text. */
function placeTicks(axis: Element, ticks: RangeChart['ticks']): void {
  const [, line, text] = axis.children;
  if (!line || !text) return;
  for (const { x, label, anchor } of ticks) {
    const [mark, word] = [line.cloneNode(true) as Element, text.cloneNode(true) as Element];
    place(mark, { x1: `${x}%`, x2: `${x}%` });
    place(word, { x: `${x}%`, 'text-anchor': anchor });
    axis.append(mark, fill(word, { label }));
  }
  line.remove();
  text.remove();
}

/** Fills the pay part of a comparison: caution, ranges, the same as a table, sources, and how well the figures fit. */
export function showPay(
  tool: ParentNode,
  section: ParentNode,
  subjects: readonly Subject[],
  sources: ReadonlyMap<string, SourceNote>,
): void {
  const caution = payCaution(subjects);
  if (caution) fill(find(section, '[data-part="caution"]'), { caution });
  else find(section, '[data-part="caution"]').remove();

  const figure = find(section, '.figure');
  const { subtitle, ranges, rows, sources: ids, fits } = payRanges(comparedPay(subjects));
  const chart = layOutRanges(ranges);
  repeat(figure, '.range-rows > li', chart.rows, (item, row) => {
    placeRange(tool, find(item, 'svg'), row);
    fill(item, { label: row.label, note: row.note ?? '' });
  });
  placeTicks(find(figure, '.axis'), chart.ticks);
  repeat(figure, 'tbody tr', rows, (line, { label, cells }) => {
    fill(line, { label, ...Object.fromEntries(percentiles.map((key, index) => [key, cells[index] ?? ''])) });
  });
  repeat(
    figure,
    '.source',
    ids.flatMap((id) => sources.get(id) ?? []),
    (item, { shortTitle, edition, href }) => {
      lead(item, href);
      fill(item, { shortTitle, edition });
    },
  );
  repeat(figure, '.figure-source > span:last-child', fits, (item, key) => fill(item, { key, ...sourceFits[key] }));
  fill(figure, { finding: payFinding(subjects), subtitle });

  const roles = subjects.flatMap(({ kind, shortTitle, figures: [main] }) =>
    kind === 'role' && main?.sourceFit ? [{ shortTitle, ...main, sourceFit: main.sourceFit }] : [],
  );
  const reasons = find(section, '.figure + .note');
  if (roles.length === 0) reasons.remove();
  else {
    repeat(reasons, 'p', roles, (item, { shortTitle, title, sourceFit, because = '' }) =>
      fill(item, {
        title: `${shortTitle}: ${occupationInSentence(title)}`,
        key: sourceFit,
        ...sourceFits[sourceFit],
        because,
      }),
    );
  }
}
