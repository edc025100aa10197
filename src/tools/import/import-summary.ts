import { formatPlural } from '../../domain/format.ts';
import { changedFigures } from '../../vocabulary/changed-figures.ts';
import { type FigureChange, isLarge, relativeChange, writePercent } from './change-table.ts';
import type { NewSource } from './edition.ts';

/** More large changes than this are counted; the table marks them all. */
const longestList = 12;

/** Figures, besides which sources, periods and words change. The table of states calls the jobs `employment`. */
const isFigure = ({ figure }: FigureChange): boolean => figure in changedFigures || figure === 'employment';

/** The occupation of a figure: what it is of, without the state. */
const occupationOf = ({ of }: FigureChange): string => of.split(' ')[0] ?? of;

function listLarge(changes: readonly FigureChange[]): string {
  const large = changes
    .filter(isLarge)
    .map((change) => ({ ...change, by: relativeChange(change) ?? 0 }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (large.length === 0) return 'No figure changes by more than a tenth.';
  const shown = large.slice(0, longestList).map(({ of, figure, by }) => `${of} ${figure} ${writePercent(by)}`);
  const rest = large.length - shown.length;
  return `Changes of more than a tenth: ${shown.join(', ')}${rest === 0 ? '' : `, and ${rest} more, marked in the table`}.`;
}

/**
 * Says in two lines what an import changes: how many figures in how many occupations, and which change a lot.
 * @param isTrial whether nothing is written.
 */
export function summarizeImport(changes: readonly FigureChange[], isTrial: boolean): string {
  const figures = changes.filter(isFigure);
  if (figures.length === 0) return `No figure ${isTrial ? 'would change' : 'changed'}.\n`;
  const occupations = formatPlural(new Set(figures.map(occupationOf)).size, 'occupation');
  const counted = `${formatPlural(figures.length, 'figure')} ${isTrial ? 'would change' : 'changed'} in ${occupations}.`;
  return `${counted}\n${listLarge(figures)}\n`;
}

/** Says that an import makes a source. @param isTrial whether nothing is written. */
export function newSourceNote({ id, after }: NewSource, isTrial: boolean): string {
  if (isTrial) return `The new source ${id} would be made after ${after}.`;
  return `The new source ${id} was made after ${after}. Add the day of its release to \`edition:\` in sources.yaml.`;
}
