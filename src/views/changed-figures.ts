import { type Catalogue, known } from '../domain/catalogue.ts';
import type { Change } from '../domain/content.ts';
import { formatCount, formatMoney, formatPercent } from '../domain/format.ts';
import { type ChangedFigureKey, changedFigures } from '../vocabulary/changed-figures.ts';
import { type Link, sourceNote } from './links.ts';
import { hrefOf } from './urls.ts';

/** The figures of one occupation that changed, and where readers meet them. */
export interface ChangedFigures {
  readonly occupation: Link;
  /** Source and edition that brought the new figures. */
  readonly editions: readonly Link[];
  readonly rows: readonly { readonly label: string; readonly was: string; readonly is: string }[];
  /** The pages of roles that show them first. */
  readonly pages: readonly Link[];
}

type ChangedFigure = NonNullable<Change['figures']>[number];

const formats: Readonly<Record<(typeof changedFigures)[ChangedFigureKey]['unit'], (value: number) => string>> = {
  dollars: formatMoney,
  count: formatCount,
  percent: (value) => (value < 0 ? `−${formatPercent(-value)}` : formatPercent(value)),
};

/** A figure as text; what the publisher withholds or bounds is said in words. */
function figureText(key: ChangedFigureKey, value: ChangedFigure['is']): string {
  const format = formats[changedFigures[key].unit];
  if (value === 'withheld') return 'not published';
  return typeof value === 'number' ? format(value) : `at least ${format(value.atLeast)}`;
}

/** The changed figures of a change, by occupation in the order of the entry. */
export const changedFiguresOf = (catalogue: Catalogue, { figures = [] }: Change): ChangedFigures[] =>
  [...Map.groupBy(figures, ({ of }) => of)].map(([id, own]) => ({
    occupation: { label: known(catalogue.occupations, id, 'occupation').title, href: hrefOf('occupation', id) },
    editions: [...new Set(own.map(({ source }) => source))].map((source) => {
      const { shortTitle, edition, href } = sourceNote(catalogue, source);
      return { label: `${shortTitle}, ${edition}`, href };
    }),
    rows: own.map(({ figure, was, is }) => ({
      label: changedFigures[figure].label,
      was: figureText(figure, was),
      is: figureText(figure, is),
    })),
    pages: (catalogue.rolesByOccupation.get(id) ?? []).map((role) => ({
      label: role.title,
      href: hrefOf('role', role.id),
    })),
  }));
