import type { ClinicalLicense } from '../../vocabulary/clinical-licenses.ts';
import type { EducationLevel } from '../../vocabulary/education-levels.ts';
import { middleScore } from '../../vocabulary/fit-questions.ts';
import type { RoleLevel } from '../../vocabulary/role-levels.ts';
import type { SourceFit } from '../../vocabulary/source-fits.ts';
import { type TraitKey, traits } from '../../vocabulary/traits.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';

/** What both kinds of candidate say of themselves. */
interface Scored {
  readonly id: string;
  readonly title: string;
  /** The scores of the week, 0 to 4, in the order of the traits vocabulary. */
  readonly scores: readonly number[];
}

/** A role as the fit finder knows it: its scores, and the facts that limits look at. */
export interface FitRole extends Scored {
  readonly level: RoleLevel;
  /** The usual education at entry. */
  readonly education: EducationLevel;
  /** The ways in, the most usual first. */
  readonly ways: readonly FitWay[];
  readonly license?: ClinicalLicense;
  readonly pay: FitPay;
  /** Those who come in from work under a license to practice; left out where there are none. */
  readonly arrivals?: readonly FitArrival[];
  /** The roles, by title, that people start in and that lead here by one move; left out where there are none. */
  readonly startIn?: readonly string[];
}

/** What holders of a license bring to a role, and what they still need. */
export interface FitArrival {
  readonly license: ClinicalLicense;
  readonly carriesOver: string;
  readonly missing: string;
}

/** One way into a role. */
export interface FitWay {
  readonly title: string;
  readonly education: EducationLevel;
  readonly credential?: { readonly id: string; readonly label: string };
}

/** The pay of the occupation that counts a role. */
export interface FitPay {
  readonly occupation: string;
  readonly sourceFit: SourceFit;
  /** A quarter of the occupation earns less than this, in US dollars a year; left out where it was not published. */
  readonly p25?: number;
}

/** A career as the fit finder knows it. It is within limits as long as one of its roles is. */
export interface FitCareer extends Scored {
  readonly roles: readonly string[];
}

/** Everything the fit finder ranks: a plain JSON value, small enough to load with its page. */
export interface FitCandidates {
  readonly careers: readonly FitCareer[];
  readonly roles: readonly FitRole[];
}

/** What a week’s score counts: its distance from the middle, −2 to 2. */
export const weekValue = (score: number): number => score - middleScore;

/** The score of one trait. */
export const scoreOf = (candidate: { readonly scores: readonly number[] }, trait: TraitKey): number =>
  candidate.scores[keysOf(traits).indexOf(trait)] ?? middleScore;
