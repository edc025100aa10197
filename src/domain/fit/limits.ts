import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { type EducationLevel, educationLevels } from '../../vocabulary/education-levels.ts';
import { type FitLimitKey, fitLimits } from '../../vocabulary/fit-questions.ts';
import { roleLevels } from '../../vocabulary/role-levels.ts';
import { sourceFits } from '../../vocabulary/source-fits.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';
import { formatMoney, formatPlural, withArticle } from '../format.ts';
import { inSentence } from '../in-sentences.ts';
import { occupationInSentence } from '../official-names.ts';
import type { FitLimits } from './answers.ts';
import type { FitRole, FitWay } from './candidate.ts';

/** A limit that a role or a career does not keep, and why, in one sentence. */
export interface BrokenLimit {
  readonly limit: FitLimitKey;
  readonly because: string;
}

const rankOf = (level: EducationLevel): number => keysOf(educationLevels).indexOf(level);

/** The least education with which one of the ways in, or the usual one, leads to a role. */
export const leastEducation = (role: FitRole): EducationLevel =>
  [role.education, ...role.ways.map(({ education }) => education)].reduce((least, level) =>
    rankOf(level) < rankOf(least) ? level : least,
  );

/** The first way in that a reader’s education allows; the most usual one where no limit was named. */
export const wayWithin = ({ ways }: FitRole, { education }: FitLimits): FitWay | undefined =>
  education === undefined ? ways[0] : ways.find((way) => rankOf(way.education) <= rankOf(education));

/** What sets a role aside: each limit that it does not keep. A fact that is not known never sets a role aside. */
export function brokenLimits(role: FitRole, limits: FitLimits): BrokenLimit[] {
  const broken: BrokenLimit[] = [];
  const least = leastEducation(role);
  if (limits.education !== undefined && rankOf(least) > rankOf(limits.education)) {
    broken.push({
      limit: 'education',
      because: `No way in that we describe asks for less than this: ${inSentence(educationLevels[least].label)}.`,
    });
  }
  const levels = keysOf(roleLevels);
  if (limits.level !== undefined && levels.indexOf(role.level) > levels.indexOf(limits.level)) {
    const { label, definition } = roleLevels[role.level];
    broken.push({ limit: 'level', because: `${label} role. ${definition}` });
  }
  if (limits.license !== undefined && role.license !== undefined && role.license !== limits.license) {
    const license = inSentence(clinicalLicenses[role.license].label);
    broken.push({ limit: 'license', because: `It asks for ${withArticle(license)} license.` });
  }
  const { p25, occupation, sourceFit } = role.pay;
  if (limits.pay !== undefined && p25 !== undefined && p25 < limits.pay) {
    const fit = sourceFit === 'exact' ? '' : ` (${inSentence(sourceFits[sourceFit].label)})`;
    broken.push({
      limit: 'pay',
      because: `A quarter of ${occupationInSentence(occupation)}${fit} earn less than ${formatMoney(p25)} a year.`,
    });
  }
  return broken;
}

/**
 * What sets roles of a career aside, counted for each limit: `Education: all 9 roles ask for more.` A role may be outside
 * several.
 *
 * @param brokenByRole the limits that each of its roles breaks, none for a role within all
 */
export const brokenAmong = (brokenByRole: readonly (readonly BrokenLimit[])[]): BrokenLimit[] =>
  keysOf(fitLimits).flatMap((limit) => {
    const count = brokenByRole.filter((broken) => broken.some((each) => each.limit === limit)).length;
    if (count === 0) return [];
    const all = brokenByRole.length;
    const who = count === all && all > 2 ? `all ${all} roles` : `${count} of ${formatPlural(all, 'role')}`;
    const { label, outside } = fitLimits[limit];
    return [{ limit, because: `${label}: ${who} ${outside[count === 1 ? 0 : 1]}.` }];
  });

/** What a role within the limits still makes a reader mind, one sentence each. */
export function cautionsOf(role: FitRole, limits: FitLimits): string[] {
  const cautions: string[] = [];
  if (limits.education !== undefined && rankOf(role.education) > rankOf(limits.education)) {
    const way = wayWithin(role, limits);
    const through = way ? `: “${way.title}”` : '';
    cautions.push(`${educationLevels[role.education].label} is usual; one way in asks for less${through}.`);
  }
  if (limits.pay !== undefined && role.pay.p25 === undefined) {
    cautions.push(`Pay at the lower quarter of ${occupationInSentence(role.pay.occupation)} was not published.`);
  }
  return cautions;
}
