import type { ClinicalLicense } from '../../vocabulary/clinical-licenses.ts';
import { type EducationLevel, educationLevels } from '../../vocabulary/education-levels.ts';
import type { EvidenceKind } from '../../vocabulary/evidence-kinds.ts';
import type { RoleLevel } from '../../vocabulary/role-levels.ts';
import type { SkillKey } from '../../vocabulary/skills.ts';
import { keysOf } from '../../vocabulary/vocabulary.ts';

/** A place that moves lead from or to: a role, or an occupation outside the catalogue. */
export interface PathwayPlace {
  readonly id: string;
  readonly title: string;
  readonly kind: 'role' | 'occupation';
  /** Left out for occupations. */
  readonly level?: RoleLevel;
  /** The usual education at entry; left out where no source says it. */
  readonly education?: EducationLevel;
  /** Empty for occupations: the catalogue does not list their skills. */
  readonly skills: readonly SkillKey[];
  /** Ids of the credentials that are required or often asked for. */
  readonly credentials: readonly string[];
  /** The license without which a role is closed, or that the people of an occupation hold. */
  readonly license?: ClinicalLicense;
}

/** One move that an entry states. */
export interface PathwayMove {
  readonly from: string;
  readonly to: string;
  readonly carriesOver: string;
  readonly missing: string;
  readonly evidence: EvidenceKind;
  /** Ids of its sources; empty where the move is the editors’ judgment alone. */
  readonly sources: readonly string[];
}

/** All places and moves: a plain JSON value. */
export interface PathwayGraph {
  readonly places: readonly PathwayPlace[];
  readonly moves: readonly PathwayMove[];
}

/** What a place, or a chain of places, asks for that another does not bring. */
export interface NewNeeds {
  /** The licenses without which it is closed. */
  readonly licenses: readonly ClinicalLicense[];
  /** The usual education at entry, where it is higher. */
  readonly education?: EducationLevel;
  readonly skills: readonly SkillKey[];
  readonly credentials: readonly string[];
}

/** What a step carries over and what it asks for anew: no skills where the first’s are not known. */
export interface StepNeeds extends NewNeeds {
  readonly shared: readonly SkillKey[];
  /** Whether the first’s skills are known at all. */
  readonly skillsKnown: boolean;
  /** How many levels of education lie between them. */
  readonly educationSteps: number;
}

/** The place of a level of education among all, lowest first. */
export const rankOf = (level: EducationLevel): number => keysOf(educationLevels).indexOf(level);

/** What is common to two places, and what the second asks for that the first does not. */
export function stepNeeds(from: PathwayPlace, to: PathwayPlace): StepNeeds {
  const skillsKnown = from.skills.length > 0;
  const held = new Set(from.skills);
  const educationSteps =
    from.education === undefined || to.education === undefined
      ? 0
      : Math.max(0, rankOf(to.education) - rankOf(from.education));
  return {
    licenses: to.license === undefined || to.license === from.license ? [] : [to.license],
    shared: to.skills.filter((skill) => held.has(skill)),
    skills: skillsKnown ? to.skills.filter((skill) => !held.has(skill)) : [],
    skillsKnown,
    credentials: to.credentials.filter((credential) => !from.credentials.includes(credential)),
    ...(educationSteps > 0 ? { education: to.education } : {}),
    educationSteps,
  };
}

/** How much a step asks for: missing licenses, levels of education, skills and credentials, each counted as one. */
export const stepSize = ({ licenses, educationSteps, skills, credentials }: StepNeeds): number =>
  licenses.length + educationSteps + skills.length + credentials.length;
