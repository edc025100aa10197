import { clinicalLicenses } from '../../vocabulary/clinical-licenses.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import { fitLimits, leanings, mostFirsts } from '../../vocabulary/fit-questions.ts';
import { type TraitKey, traits } from '../../vocabulary/traits.ts';
import { formatPlural, withArticle } from '../format.ts';
import { formatList } from '../format-list.ts';
import { inSentence } from '../in-sentences.ts';
import type { FitArrival, FitWay } from './candidate.ts';
import type { FitChange, FitLean } from './lean.ts';
import type { FitReason } from './points.ts';
import type { FitPlace } from './rank.ts';

/** What is ranked. */
type FitKind = 'career' | 'role';

/** Points with their sign: `+4`, `0`, `−2`. */
export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : '0';

/** What one answer did: `Systems: you said “most of my week”, this week has 3 of 4 (+3)` */
export const reasonSentence = ({ trait, leaning, score, points }: FitReason): string =>
  `${traits[trait].label}: you said “${inSentence(leanings[leaning].label)}”, this week has ${score} of 4 (${signed(points)})`;

/** A place: `Place 1`, or `Place 1, shared by 3`. */
export const placeSaid = ({ place, sharedBy }: Pick<FitPlace, 'place' | 'sharedBy'>): string =>
  sharedBy > 1 ? `Place ${place}, shared by ${sharedBy}` : `Place ${place}`;

const titles = (entries: readonly { readonly title: string }[]): string =>
  formatList(entries.map(({ title }) => title));

const questionLabel = (question: FitChange['question']): string =>
  (question in fitLimits ? fitLimits[question as keyof typeof fitLimits] : traits[question as TraitKey]).label;

/** What would change the first place: `Without your answer to “Law and policy”, Data analyst would be first.` */
export function changeSentence({ question, firsts }: FitChange, kind: FitKind): string {
  const who = firsts.length > mostFirsts ? `${firsts.length} ${kind}s` : titles(firsts);
  return `Without your answer to “${questionLabel(question)}”, ${who} would ${firsts.length > 1 ? 'share the first place' : 'be first'}.`;
}

/** Where the answers lean and how sure that is, answer first. */
export function leanSentence({ strength, firsts, points, possible, changes }: FitLean, kind: FitKind): string {
  if (strength === 'unasked') return `No lean yet: none of your answers says more or less of anything.`;
  if (firsts.length === 0)
    return `No ${kind} is within all of your limits. They are listed below with what set each aside.`;
  const got = `${signed(points)} of ${formatPlural(possible, 'possible point')}`;
  if (strength === 'none') {
    return firsts.length > mostFirsts
      ? `No clear lean: ${firsts.length} ${kind}s share the first place with ${got}.`
      : `No clear lean: even the first, ${titles(firsts)}, gets only ${got}.`;
  }
  if (strength === 'clear') {
    return `A clear lean to ${titles(firsts)}: ${got}, and it stays first if you take away any one answer.`;
  }
  if (firsts.length > 1) return `A tie: ${titles(firsts)} share the first place with ${got}.`;
  const hangs = changes.length === 1 ? 'one answer' : `any one of ${changes.length} answers`;
  return `A lean to ${titles(firsts)}: ${got}. It hangs on ${hangs}, named below.`;
}

/** A first step in words: `From nursing: associate degree, then or with it the CCDS`. */
export const waySentence = ({ title, education, credential }: FitWay): string =>
  `${title}: ${inSentence(educationLevels[education].label)}${credential ? `, then or with it the ${credential.label}` : ''}`;

/** A first step for those who come from work under a license: what they bring, and what they still need. */
export const arrivalSentences = ({ license, carriesOver, missing }: FitArrival): string[] => [
  `From work as ${withArticle(inSentence(clinicalLicenses[license].label))}. Carries over: ${carriesOver}`,
  `Still missing: ${missing}`,
];

/** Why no role to apply for first is advised: `The role to apply for first is outside your limits: Medical biller.` */
export const startsOutsideSentence = (starts: readonly { readonly title: string }[]): string =>
  `${starts.length > 1 ? 'The roles' : 'The role'} to apply for first ${starts.length > 1 ? 'are' : 'is'} outside your limits: ${titles(starts)}.`;
