import type { ComparisonAttributeKey } from '../../vocabulary/comparison-attributes.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import { roleLevels } from '../../vocabulary/role-levels.ts';
import { rateDistance } from '../difference.ts';
import { formatChange, formatCount } from '../format.ts';
import { startSentence } from '../in-sentences.ts';
import type { OccupationFigures } from '../subject.ts';
import { formatSpan, formatWage, outerSpan, relativeGap, wageBound, wageValue } from '../wages.ts';
import { figureRule } from './figure-rule.ts';
import { orderedRule } from './ordered-rule.ts';
import { demandTraits, materialTraits, profileRule } from './profile-rule.ts';
import type { RowRule } from './row.ts';
import { setRule } from './set-rule.ts';
import { wordsRule } from './words-rule.ts';

/** `$37,000 to $81,150, median $51,140`; the median alone where an end is withheld. */
function payText({ wages }: OccupationFigures): string {
  const median = `median ${formatWage(wages.p50)}`;
  const span = outerSpan(wages);
  return startSentence(span ? `${formatSpan(span)}, ${median}` : median);
}

const jobsChange = ({ changePercent, outlookYears: [from, to] }: OccupationFigures): string =>
  `${formatChange(changePercent)} from ${from} to ${to}`;

/** One rule for every attribute; the compiler sees to it that none is forgotten. */
export const rowRules: Readonly<Record<ComparisonAttributeKey, RowRule>> = {
  purpose: wordsRule({ lines: ({ tagline }) => [tagline], missing: 'Not described' }),
  question: wordsRule({ lines: ({ question }) => [question], missing: 'Not described' }),
  materials: profileRule(materialTraits),
  demands: profileRule(demandTraits),
  week: wordsRule({ lines: ({ week }) => week, missing: 'Not described' }),
  duties: wordsRule({ lines: ({ duties }) => duties, missing: 'Differs by role' }),
  level: orderedRule({ vocabulary: roleLevels, span: ({ levels }) => levels }),
  education: orderedRule({
    vocabulary: educationLevels,
    span: ({ education }) => [education.level],
    note: ({ education }) => education.text,
  }),
  credentials: setRule({
    items: ({ credentials }) => credentials.map(({ label }) => label),
    singular: 'credential',
    plural: 'credentials',
  }),
  skills: setRule({
    items: ({ skills }) => skills.map(({ label }) => label),
    singular: 'skill',
    plural: 'skills',
  }),
  tools: wordsRule({ lines: ({ tools }) => tools, missing: 'None named' }),
  settings: setRule({
    items: ({ settings }) => settings.map(({ label }) => label),
    singular: 'kind of employer',
    plural: 'kinds of employer',
  }),
  pay: figureRule({
    value: ({ wages }) => wageValue(wages.p50),
    rank: ({ wages }) => wageBound(wages.p50),
    text: payText,
    short: ({ wages: { p50 } }) => `median ${formatWage(p50)}${p50.kind === 'suppressed' ? '' : ' a year'}`,
    source: ({ wagesSource }) => wagesSource,
    gap: relativeGap,
  }),
  outlook: figureRule({
    value: ({ changePercent }) => changePercent,
    rank: ({ changePercent }) => changePercent,
    text: (figures) => startSentence(jobsChange(figures)),
    short: jobsChange,
    source: ({ outlookSource }) => outlookSource,
    gap: rateDistance,
  }),
  size: figureRule({
    value: ({ jobs }) => jobs,
    rank: ({ jobs }) => jobs,
    text: ({ jobs }) => `${formatCount(jobs)} jobs`,
    short: ({ jobs }) => `${formatCount(jobs)} jobs`,
    source: ({ jobsSource }) => jobsSource,
    gap: relativeGap,
  }),
  openings: figureRule({
    value: ({ openingsPerYear }) => openingsPerYear,
    rank: ({ openingsPerYear }) => openingsPerYear,
    text: ({ openingsPerYear }) => `${formatCount(openingsPerYear)} a year`,
    short: ({ openingsPerYear }) => `${formatCount(openingsPerYear)} openings a year`,
    source: ({ outlookSource }) => outlookSource,
    gap: relativeGap,
  }),
  leadsTo: setRule({
    items: ({ leadsTo }) => leadsTo.map(({ title }) => title),
    singular: 'next step',
    plural: 'next steps',
  }),
  thrives: wordsRule({ lines: ({ thrives }) => thrives, missing: 'Not described' }),
};
