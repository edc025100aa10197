import { type SourceFit, sourceFits } from '../vocabulary/source-fits.ts';
import { countedTogether } from './comparison.ts';
import { formatList } from './format-list.ts';
import { inSentence } from './in-sentences.ts';
import type { OccupationFigures, Subject } from './subject.ts';
import { formatWage, percentiles, type WagePercentiles } from './wages.ts';

/** Which of the entries compared a thing belongs to: the first is `a`. */
export type Side = 'a' | 'b' | 'c' | 'd';

/** The sides in the order of the columns. */
export const sides: readonly Side[] = ['a', 'b', 'c', 'd'];

/** One row of a pay figure, before it is drawn. */
export interface PayInput {
  readonly label: string;
  /** Where the name leads. */
  readonly href?: string;
  /** A line under the name, such as the fit of the source. */
  readonly note?: string;
  /** Whose it is; none where it belongs to several or to no side. */
  readonly side?: Side;
  readonly figures: OccupationFigures;
}

/** What a pay figure says and draws, without the sources’ names. */
export interface PayRanges {
  /** Measure, place and period. */
  readonly subtitle: string;
  /** What is drawn, row by row; `standIn` where the figures stand in for something nobody counts. */
  readonly ranges: readonly (Omit<PayInput, 'figures'> & {
    readonly wages: WagePercentiles;
    readonly standIn: boolean;
  })[];
  /** The same as a table: a wage for each percentile, as text. */
  readonly rows: readonly { readonly label: string; readonly href?: string; readonly cells: readonly string[] }[];
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** The fits that occur. */
  readonly fits: readonly SourceFit[];
}

/** Works out what a pay figure says of its rows. */
export const payRanges = (inputs: readonly PayInput[]): PayRanges => ({
  subtitle: `Annual wages before tax in US dollars, United States, ${[
    ...new Set(inputs.map(({ figures }) => figures.wagesPeriod)),
  ].join(' and ')}`,
  ranges: inputs.map(({ figures, ...input }) => ({
    ...input,
    wages: figures.wages,
    standIn: figures.sourceFit === 'proxy',
  })),
  rows: inputs.map(({ label, href, figures }) => ({
    label,
    ...(href === undefined ? {} : { href }),
    cells: percentiles.map((key) => formatWage(figures.wages[key])),
  })),
  sources: [...new Set(inputs.map(({ figures }) => figures.wagesSource))],
  fits: [...new Set(inputs.map(({ figures }) => figures.sourceFit))],
});

/** At most `most` of a career’s occupations, spread from the lowest median to the highest. */
function spread(figures: readonly OccupationFigures[], most: number): OccupationFigures[] {
  if (figures.length <= most) return [...figures];
  const last = figures.length - 1;
  return Array.from(
    { length: most },
    (_, index) => figures[Math.round((index * last) / (most - 1))] as OccupationFigures,
  );
}

/**
 * The rows of a comparison’s pay figure: a role’s main occupation, some of a career’s. Entries that lean on one
 * occupation share one row, which belongs to no side.
 */
export function comparedPay(subjects: readonly Subject[]): PayInput[] {
  const chosen = subjects.map((subject) =>
    subject.kind === 'career' ? spread(subject.figures, subjects.length > 2 ? 3 : 4) : subject.figures.slice(0, 1),
  );
  const drawn = new Set<string>();
  return subjects.flatMap((subject, index) =>
    (chosen[index] ?? []).flatMap((figures) => {
      if (drawn.has(figures.occupation)) return [];
      drawn.add(figures.occupation);
      const owners = subjects.filter((_, other) =>
        chosen[other]?.some(({ occupation }) => occupation === figures.occupation),
      );
      const isShared = owners.length > 1;
      const owner =
        isShared && owners.length === subjects.length
          ? bothOrAll(subjects, 'Both', 'All')
          : formatList(owners.map(({ shortTitle }) => shortTitle));
      const isCareer = subject.kind === 'career';
      return {
        label: isCareer ? figures.title : owner,
        figures,
        note: isCareer ? owner : `${figures.title}: ${sourceFits[figures.sourceFit].label.toLowerCase()}`,
        ...(isShared ? {} : { side: sides[index] as Side }),
      };
    }),
  );
}

const bothOrAll = (subjects: readonly Subject[], both: string, all: string): string =>
  subjects.length === 2 ? both : all;

/** What the pay figure of a comparison finds, as its title. */
export function payFinding(subjects: readonly Subject[]): string {
  if (subjects.some(({ kind }) => kind === 'career')) return 'The roles decide the pay more than the field does';
  return countedTogether(subjects)
    ? `The statistics count ${bothOrAll(subjects, 'both', 'all of them')} in one group`
    : `Pay ranges of the occupations behind ${formatList(subjects.map(({ shortTitle }) => inSentence(shortTitle)))}`;
}

/** What a reader must know before comparing the ranges, if anything. */
export function payCaution(subjects: readonly Subject[]): string | undefined {
  if (countedTogether(subjects)) {
    return `Official statistics count ${bothOrAll(subjects, 'both', 'all of them')} in one occupation, ${subjects[0]?.figures[0]?.title.toLowerCase()}. Nobody can say from these figures which of ${bothOrAll(subjects, 'the two', 'them')} pays more.`;
  }
  if (subjects.some(({ kind }) => kind === 'career')) {
    return 'No statistic counts a career as a whole. The rows are occupations that its roles are counted in, from the lowest median to the highest.';
  }
  return undefined;
}
