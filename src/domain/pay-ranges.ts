import { type SourceFit, sourceFits } from '../vocabulary/source-fits.ts';
import { leanOnOne, sharedOccupation, standIns } from './comparison.ts';
import { formatList } from './format-list.ts';
import { inSentence, startSentence } from './in-sentences.ts';
import { byMedian, type OccupationFigures, type Subject } from './subject.ts';
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
  /** How well the figures fit each of those whose they are, where that is not the fit of the figures alone. */
  readonly fits?: readonly SourceFit[];
}

/** The fits of a row, each once. */
const fitsOf = ({ figures: { sourceFit }, fits }: PayInput): readonly SourceFit[] =>
  fits ?? (sourceFit === undefined ? [] : [sourceFit]);

/** What a pay figure says and draws, without the sources’ names. */
export interface PayRanges {
  /** Measure, place and period. */
  readonly subtitle: string;
  /** What is drawn, row by row; `standIn` where the figures stand in for something nobody counts. */
  readonly ranges: readonly (Omit<PayInput, 'figures' | 'fits'> & {
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
  ranges: inputs.map((input) => {
    const { figures, fits: _, ...said } = input;
    return { ...said, wages: figures.wages, standIn: fitsOf(input).includes('proxy') };
  }),
  rows: inputs.map(({ label, href, figures }) => ({
    label,
    ...(href === undefined ? {} : { href }),
    cells: percentiles.map((key) => formatWage(figures.wages[key])),
  })),
  sources: [...new Set(inputs.map(({ figures }) => figures.wagesSource))],
  fits: [...new Set(inputs.flatMap(fitsOf))],
});

/** One occupation in a comparison, with those that lean on it. */
interface ComparedOccupation {
  readonly figures: OccupationFigures;
  readonly owners: { readonly subject: Subject; readonly sourceFit: SourceFit | undefined }[];
}

/** The occupations that entries lean on, each once: a role’s main one, all of a career’s. */
function comparedOccupations(subjects: readonly Subject[]): ComparedOccupation[] {
  const compared = new Map<string, ComparedOccupation>();
  for (const subject of subjects) {
    for (const figures of subject.kind === 'career' ? subject.figures : subject.figures.slice(0, 1)) {
      const row = compared.get(figures.occupation) ?? { figures, owners: [] };
      row.owners.push({ subject, sourceFit: figures.sourceFit });
      compared.set(figures.occupation, row);
    }
  }
  return [...compared.values()];
}

/** `broader group`; where the entries differ, `broader group for medical biller and stand-in for denials analyst`. */
function fitsInWords(owners: ComparedOccupation['owners'], fits: readonly SourceFit[]): string {
  const label = (fit: SourceFit) => sourceFits[fit].label.toLowerCase();
  if (fits.length < 2) return fits.map(label).join('');
  const names = (fit: SourceFit) =>
    owners.filter(({ sourceFit }) => sourceFit === fit).map(({ subject }) => inSentence(subject.shortTitle));
  return formatList(fits.map((fit) => `${label(fit)} for ${formatList(names(fit))}`));
}

/**
 * The rows of a comparison’s pay figure. Among roles: the main occupation of each, in their order. With a career: every
 * occupation, from the lowest median to the highest. Entries that lean on one occupation share one row, which belongs to
 * no side.
 */
export function comparedPay(subjects: readonly Subject[]): PayInput[] {
  const withCareer = subjects.some(({ kind }) => kind === 'career');
  const compared = comparedOccupations(subjects);
  if (withCareer) compared.sort((a, b) => byMedian(a.figures, b.figures));
  return compared.map(({ figures, owners }) => {
    const fits = [...new Set(owners.map(({ sourceFit }) => sourceFit))];
    const known = fits.filter((fit) => fit !== undefined);
    const isShared = owners.length > 1;
    const owner =
      isShared && owners.length === subjects.length
        ? bothOrAll(subjects, 'Both', 'All')
        : formatList(owners.map(({ subject }) => subject.shortTitle));
    return {
      label: withCareer ? figures.title : owner,
      figures,
      note: withCareer ? owner : `${figures.title}: ${fitsInWords(owners, known)}`,
      fits: withCareer && fits.length > 1 ? [] : known,
      ...(isShared ? {} : { side: sides[subjects.indexOf(owners[0]?.subject as Subject)] as Side }),
    };
  });
}

const bothOrAll = (subjects: readonly Subject[], both: string, all: string): string =>
  subjects.length === 2 ? both : all;

/** What the pay figure of a comparison finds, as its title. */
export function payFinding(subjects: readonly Subject[]): string {
  if (subjects.some(({ kind }) => kind === 'career')) return 'The roles decide the pay more than the field does';
  if (!leanOnOne(subjects))
    return `Pay ranges of the occupations behind ${formatList(subjects.map(({ shortTitle }) => inSentence(shortTitle)))}`;
  return standIns(subjects).length > 0
    ? `${bothOrAll(subjects, 'Both', 'All of them')} lean on the figures of one occupation`
    : `The statistics count ${bothOrAll(subjects, 'both', 'all of them')} in one group`;
}

/** What a reader must know before comparing the ranges, if anything. */
export function payCaution(subjects: readonly Subject[]): string | undefined {
  if (leanOnOne(subjects)) {
    const everyOne = bothOrAll(subjects, 'both', 'all of them');
    return `${startSentence(sharedOccupation(subjects, everyOne))}. Nobody can say from these figures which of ${bothOrAll(subjects, 'the two', 'them')} pays more.`;
  }
  if (subjects.some(({ kind }) => kind === 'career')) {
    return 'No statistic counts a career as a whole. The rows are all the occupations behind the roles, from the lowest median to the highest.';
  }
  return undefined;
}
