import { sourceFits } from '../../vocabulary/source-fits.ts';
import { formatList } from '../format-list.ts';
import { inSentence } from '../in-sentences.ts';
import { occupationInSentence } from '../official-names.ts';
import type { OccupationFigures, Subject } from '../subject.ts';
import { largestGap } from './measure.ts';
import type { Cell, RowRule } from './row.ts';
import { everyOne as everyOneOf, joinSentences, nameOf, namesOf } from './wording.ts';

/** A figure of the occupations behind entries. */
export interface FigureAttribute {
  /** The number to reckon with; `undefined` where it is withheld or only known to be "at least". */
  readonly value: (figures: OccupationFigures) => number | undefined;
  /** Where an occupation stands among others; `undefined` where it is withheld. */
  readonly rank: (figures: OccupationFigures) => number | undefined;
  /** The figure as a column shows it. */
  readonly text: (figures: OccupationFigures) => string;
  /** The figure that is ranked, as a sentence names it: `$51,140 a year`. */
  readonly short: (figures: OccupationFigures) => string;
  readonly source: (figures: OccupationFigures) => string;
  /** How far apart two values are, 0 to 1. */
  readonly gap: (a: number | undefined, b: number | undefined) => number | undefined;
}

/** The figures that speak for an entry: a role’s main occupation. A career has several, and so none that speaks alone. */
const mainFigures = (subject: Subject): OccupationFigures | undefined =>
  subject.kind === 'role' ? subject.figures[0] : undefined;

/** True where all entries are roles that lean on one occupation, so that statistics cannot tell them apart. */
export function leanOnOne(subjects: readonly Subject[]): boolean {
  const occupations = subjects.map((subject) => mainFigures(subject)?.occupation);
  return subjects.length > 1 && occupations[0] !== undefined && new Set(occupations).size === 1;
}

/** The roles for which their main occupation is a stand-in, so that no statistic is known to count them there. */
export const standIns = (roles: readonly Subject[]): readonly Subject[] =>
  roles.filter((role) => mainFigures(role)?.sourceFit === 'proxy');

/**
 * What stands behind roles that lean on one occupation: `official statistics count both in one occupation, file clerks`;
 * where it is a stand-in, whose choice it is and for which of them.
 * @param everyOne what the roles are called together: `both`, or their names
 */
export function sharedOccupation(roles: readonly Subject[], everyOne: string): string {
  const occupation = occupationInSentence(roles[0]?.figures[0]?.title ?? '');
  const nobodyCounts = standIns(roles);
  if (nobodyCounts.length === 0) return `official statistics count ${everyOne} in one occupation, ${occupation}`;
  const forWhom = nobodyCounts.length === roles.length ? everyOneOf(roles) : namesOf(nobodyCounts);
  return `this site uses the figures of one occupation, ${occupation}, for ${everyOne}; it is a stand-in for ${forWhom}`;
}

function roleCell(figures: OccupationFigures, of: FigureAttribute): Cell {
  if (of.rank(figures) === undefined)
    return { kind: 'missing', because: `Not published for ${occupationInSentence(figures.title)}` };
  const { title, sourceFit } = figures;
  const note = sourceFit === undefined ? title : `${title}: ${sourceFits[sourceFit].label.toLowerCase()}`;
  return { kind: 'text', text: of.text(figures), note };
}

/** A career shows its occupation with the lowest figure and the one with the highest. */
function careerCell(all: readonly OccupationFigures[], of: FigureAttribute): Cell {
  if (all.length === 0) return { kind: 'missing', because: 'No role yet' };
  const ranked = all
    .filter((figures) => of.rank(figures) !== undefined)
    .sort((a, b) => (of.rank(a) ?? 0) - (of.rank(b) ?? 0));
  const [low] = ranked;
  const high = ranked.at(-1);
  if (!low || !high) return { kind: 'missing', because: 'Not published' };
  if (low === high) return { kind: 'text', text: of.text(low), note: low.title };
  return {
    kind: 'list',
    items: [
      { said: 'Lowest', figures: low },
      { said: 'Highest', figures: high },
    ].map(({ said, figures }) => ({
      text: `${said}: ${inSentence(of.text(figures))} (${occupationInSentence(figures.title)})`,
      shared: false,
    })),
  };
}

/** Roles by the occupation that counts them, the highest figure first. */
function byOccupation(subjects: readonly Subject[], of: FigureAttribute) {
  const groups = new Map<string, { figures: OccupationFigures; names: string[] }>();
  for (const subject of subjects) {
    const figures = mainFigures(subject);
    if (!figures) continue;
    const group = groups.get(figures.occupation) ?? { figures, names: [] };
    group.names.push(nameOf(subject));
    groups.set(figures.occupation, group);
  }
  return [...groups.values()].sort((a, b) => (of.rank(b.figures) ?? 0) - (of.rank(a.figures) ?? 0));
}

const careerStatement =
  'no statistic counts a career as a whole, so careers are not compared here; a career’s column shows the lowest and the highest figure among the occupations of its roles';

const togetherStatement = (roles: readonly Subject[]): string =>
  `${sharedOccupation(roles, namesOf(roles))}, so this figure cannot tell them apart`;

/** What the figures say of roles: the occupations from the highest, then those that cannot be compared. */
function roleStatements(subjects: readonly Subject[], of: FigureAttribute): string[] {
  const said = ({ figures, names }: ReturnType<typeof byOccupation>[number]) =>
    `${of.short(figures)} for ${occupationInSentence(figures.title)} (${formatList(names)})`;
  const groups = byOccupation(subjects, of);
  const known = groups.filter(({ figures }) => of.value(figures) !== undefined);
  const unknown = groups.filter(({ figures }) => of.value(figures) === undefined);
  const unnamed = subjects.filter((subject) => !mainFigures(subject));
  return [
    ...(known.length < 2 ? [] : [`highest first: ${known.map(said).join('; ')}`]),
    ...(unknown.length === 0 ? [] : [`not compared: ${unknown.map(said).join('; ')}`]),
    ...(unnamed.length === 0 ? [] : [`no occupation is named for ${namesOf(unnamed)}`]),
  ];
}

/** The rule for official figures: they describe occupations, so careers and roles that lean on one occupation have none to compare. */
export const figureRule = (of: FigureAttribute): RowRule => ({
  cells: (subjects) =>
    subjects.map((subject) => {
      const main = mainFigures(subject);
      return main ? roleCell(main, of) : careerCell(subject.figures, of);
    }),
  difference: (subjects) =>
    largestGap(subjects, (a, b) => {
      const [left, right] = [mainFigures(a), mainFigures(b)];
      if (!left || !right) return undefined;
      return left.occupation === right.occupation ? 0 : of.gap(of.value(left), of.value(right));
    }),
  sentence: (subjects) => {
    const roles = subjects.filter(({ kind }) => kind === 'role');
    return joinSentences([
      ...(roles.length < subjects.length ? [careerStatement] : []),
      ...(leanOnOne(roles) ? [togetherStatement(roles)] : roles.length < 2 ? [] : roleStatements(roles, of)),
    ]);
  },
  sources: (subjects) => subjects.flatMap((subject) => subject.figures.map(of.source)),
});
