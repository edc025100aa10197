import type { Catalogue } from '../domain/catalogue.ts';
import type { FitCandidates } from '../domain/fit/candidate.ts';
import { fitCandidates } from '../domain/fit/candidates.ts';
import { formatMoney, formatPlural } from '../domain/format.ts';
import { clinicalLicenses } from '../vocabulary/clinical-licenses.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import {
  type FitLimitKey,
  fitLimits,
  fitReaches,
  leanings,
  noLicense,
  payFloors,
} from '../vocabulary/fit-questions.ts';
import { traits } from '../vocabulary/traits.ts';
import { keysOf, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { type FitTable, fitTable } from './fit-table.ts';
import { type IndexPage, indexShell } from './index-pages.ts';
import { href } from './urls.ts';

/** One answer that can be ticked. */
export interface FitChoice {
  readonly value: string;
  readonly label: string;
  /** What the answer means, where the label alone does not say it. */
  readonly note?: string;
}

/** One question with its answers. */
export interface FitQuestion {
  readonly key: string;
  readonly number: number;
  readonly label: string;
  readonly text: string;
  /** What the two ends of the range look like, for traits. */
  readonly ends?: readonly [low: string, high: string];
  readonly choices: readonly FitChoice[];
}

/** The fit finder, and the same on paper. */
export interface FitPage extends IndexPage {
  readonly traits: readonly FitQuestion[];
  readonly limits: readonly FitQuestion[];
  readonly table: FitTable;
  /** Where the script finds what it ranks. */
  readonly data: string;
  readonly count: string;
}

const choicesOf = (vocabulary: Vocabulary): FitChoice[] =>
  Object.entries(vocabulary).map(([value, { label, definition }]) => ({ value, label, note: definition }));

const withoutNotes = (choices: readonly FitChoice[]): FitChoice[] =>
  choices.map(({ value, label }) => ({ value, label }));

const limitChoices: Readonly<Record<FitLimitKey, readonly FitChoice[]>> = {
  education: withoutNotes(choicesOf(educationLevels)),
  level: choicesOf(fitReaches),
  license: [{ value: noLicense, label: 'No' }, ...withoutNotes(choicesOf(clinicalLicenses))],
  pay: payFloors.map((floor) => ({ value: String(floor), label: formatMoney(floor) })),
};

const leaningChoices = withoutNotes(choicesOf(leanings));

/** What the fit finder ranks, as the page’s script loads it. */
export const fitData = (catalogue: Catalogue): FitCandidates => fitCandidates(catalogue);

/** The view-model of the fit finder. */
export function fitPage(catalogue: Catalogue): FitPage {
  const traitKeys = keysOf(traits);
  const limitKeys = keysOf(fitLimits);
  const count = formatPlural(traitKeys.length + limitKeys.length, 'question');
  return {
    ...indexShell(
      '/fit/',
      'Find your fit',
      `${count} about the week you want. You get careers and roles in order, each with the answers that spoke for and against it. Nothing you answer leaves this page.`,
      {
        searchTitle: 'Which health information career fits you?',
        description: `${count} about the week you want: careers and roles of health information in order, with reasons for each. No account, nothing is sent, skip what you like.`,
      },
    ),
    traits: traitKeys.map((key, index) => ({
      key,
      number: index + 1,
      label: traits[key].label,
      text: traits[key].definition,
      ends: [traits[key].low, traits[key].high],
      choices: leaningChoices,
    })),
    limits: limitKeys.map((key, index) => ({
      key,
      number: traitKeys.length + index + 1,
      label: fitLimits[key].label,
      text: `${fitLimits[key].question} ${fitLimits[key].definition}`,
      choices: limitChoices[key],
    })),
    table: fitTable(catalogue),
    data: href('/data/v1/fit.json'),
    count,
  };
}
