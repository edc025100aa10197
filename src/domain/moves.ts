import type { ClinicalLicense } from '../vocabulary/clinical-licenses.ts';
import { type EducationLevel, educationLevels } from '../vocabulary/education-levels.ts';
import type { SkillKey } from '../vocabulary/skills.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Role } from './content.ts';

/** The move from one role to another, if the entry states one. */
export const moveBetween = (catalogue: Catalogue, from: string, to: string): Role['moves'][number] | undefined =>
  catalogue.roles.get(from)?.moves.find((move) => move.to === to);

/** What one entry asks for that another does not bring. */
export interface StepNeeds {
  /** The license without which the second is closed. */
  readonly license: ClinicalLicense | undefined;
  /** The usual education at entry, where it is a higher one. */
  readonly education: EducationLevel | undefined;
  /** Ids of required credentials. */
  readonly credentials: readonly string[];
  /** In the order of the second entry. */
  readonly skills: readonly SkillKey[];
}

const licenseOf = (entry: Entry): ClinicalLicense | undefined =>
  entry.kind === 'role' ? entry.license?.kind : undefined;

/** What the second entry asks for that the first does not: the papers that open it, and the skills. */
export function stepNeeds(from: Entry, to: Entry): StepNeeds {
  const rank = ({ education }: Entry) => keysOf(educationLevels).indexOf(education.level);
  const held = new Set(from.skills.map(({ skill }) => skill));
  const required = ({ credentials }: Entry) =>
    credentials.filter(({ standing }) => standing === 'required').map(({ credential }) => credential);
  return {
    license: licenseOf(to) === licenseOf(from) ? undefined : licenseOf(to),
    education: rank(to) > rank(from) ? to.education.level : undefined,
    credentials: required(to).filter((credential) => !required(from).includes(credential)),
    skills: to.skills.map(({ skill }) => skill).filter((skill) => !held.has(skill)),
  };
}
