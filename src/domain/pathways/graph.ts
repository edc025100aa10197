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

/** What a step carries over and what it asks for anew. */
export interface StepNeeds {
  readonly shared: readonly SkillKey[];
  /** Skills of the second that the first does not list; empty where the first’s skills are not known. */
  readonly skills: readonly SkillKey[];
  /** Whether the first’s skills are known at all. */
  readonly skillsKnown: boolean;
  readonly credentials: readonly string[];
  /** The usual education of the second, where it is higher than that of the first. */
  readonly education?: EducationLevel;
  /** How many levels of education lie between them. */
  readonly educationSteps: number;
}

const rankOf = (level: EducationLevel): number => keysOf(educationLevels).indexOf(level);

/** What is common to two places, and what the second asks for that the first does not. */
export function stepNeeds(from: PathwayPlace, to: PathwayPlace): StepNeeds {
  const skillsKnown = from.skills.length > 0;
  const held = new Set(from.skills);
  const educationSteps =
    from.education === undefined || to.education === undefined
      ? 0
      : Math.max(0, rankOf(to.education) - rankOf(from.education));
  return {
    shared: to.skills.filter((skill) => held.has(skill)),
    skills: skillsKnown ? to.skills.filter((skill) => !held.has(skill)) : [],
    skillsKnown,
    credentials: to.credentials.filter((credential) => !from.credentials.includes(credential)),
    ...(educationSteps > 0 ? { education: to.education } : {}),
    educationSteps,
  };
}

/** How much a step asks for: missing skills, credentials and levels of education, each counted as one. */
export const stepSize = ({ skills, credentials, educationSteps }: StepNeeds): number =>
  skills.length + credentials.length + educationSteps;
