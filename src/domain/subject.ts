import type { CredentialStanding } from '../vocabulary/credential-kinds.ts';
import type { EducationLevel } from '../vocabulary/education-levels.ts';
import type { RoleLevel } from '../vocabulary/role-levels.ts';
import type { SkillLevel } from '../vocabulary/skill-levels.ts';
import { type SkillKey, skills } from '../vocabulary/skills.ts';
import type { SourceFit } from '../vocabulary/source-fits.ts';
import { type TraitKey, traits as traitVocabulary } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { type WorkSetting, workSettings } from '../vocabulary/work-settings.ts';
import { type Catalogue, type Entry, known } from './catalogue.ts';
import type { Occupation, Role } from './content.ts';
import { rememberFor } from './remember.ts';
import { type WagePercentiles, type WageSpan, wageBound } from './wages.ts';

/** The figures of one occupation as an entry leans on them. */
export interface OccupationFigures {
  readonly occupation: string;
  readonly title: string;
  /** How well it describes the role; for a career how well it describes its roles, none where they differ. */
  readonly sourceFit?: SourceFit;
  /** Why this occupation, in one sentence; only for a role. */
  readonly because?: string;
  readonly wages: WagePercentiles;
  readonly wagesPeriod: string;
  readonly wagesSource: string;
  readonly jobs: number;
  readonly jobsSource: string;
  readonly changePercent: number;
  readonly openingsPerYear: number;
  readonly outlookYears: readonly [from: number, to: number];
  readonly outlookSource: string;
}

/** The figures of one occupation as a role leans on them. */
export interface RoleFigures extends OccupationFigures {
  readonly sourceFit: SourceFit;
  readonly because: string;
}

/** All that a comparison needs to know of a career or a role: a plain JSON value, small enough to fetch alone. */
export interface Subject {
  readonly id: string;
  readonly kind: 'career' | 'role';
  readonly title: string;
  /** A name that fits a column. */
  readonly shortTitle: string;
  readonly tagline: string;
  readonly question: string;
  readonly week: readonly string[];
  /** Empty for careers: their roles have the duties. */
  readonly duties: readonly string[];
  /** The usual level of a role; for a career the levels of its roles, lowest first. */
  readonly levels: readonly RoleLevel[];
  readonly education: { readonly level: EducationLevel; readonly text: string };
  readonly credentials: readonly {
    readonly id: string;
    readonly label: string;
    readonly standing: CredentialStanding;
  }[];
  readonly skills: readonly { readonly skill: SkillKey; readonly label: string; readonly level: SkillLevel }[];
  readonly tools: readonly string[];
  readonly settings: readonly { readonly setting: WorkSetting; readonly label: string }[];
  /** In the order of the vocabulary. */
  readonly traits: Readonly<
    Record<TraitKey, { readonly label: string; readonly score: number; readonly because: string }>
  >;
  /** A role’s occupations, the main one first; a career’s are the occupations of its roles, lowest median first. */
  readonly figures: readonly OccupationFigures[];
  readonly leadsTo: readonly { readonly id: string; readonly title: string }[];
  readonly thrives: readonly string[];
  readonly sources: readonly string[];
}

/** The figures of an occupation by itself, whoever leans on it. */
export function figuresOfOccupation(occupation: Occupation): OccupationFigures {
  const { wages, outlook, employment } = occupation;
  return {
    occupation: occupation.id,
    title: occupation.title,
    wages: { p10: wages.p10, p25: wages.p25, p50: wages.p50, p75: wages.p75, p90: wages.p90 },
    wagesPeriod: wages.referencePeriod,
    wagesSource: wages.source,
    jobs: employment.jobs,
    jobsSource: employment.source,
    changePercent: outlook.changePercent,
    openingsPerYear: outlook.openingsPerYear,
    outlookYears: [outlook.from, outlook.to],
    outlookSource: outlook.source,
  };
}

/** The figures a role leans on, the main occupation first. */
export function figuresOfRole(catalogue: Catalogue, role: Role): RoleFigures[] {
  return role.occupations.map(({ occupation, sourceFit, because }) => ({
    ...figuresOfOccupation(known(catalogue.occupations, occupation, 'occupation')),
    sourceFit,
    because,
  }));
}

/** Lowest median first; "at least" counts as that much, and a median that is withheld comes first. */
export function byMedian(a: OccupationFigures, b: OccupationFigures): number {
  const median = (of: OccupationFigures) => wageBound(of.wages.p50) ?? 0;
  return median(a) - median(b) || (a.occupation < b.occupation ? -1 : 1);
}

/** The lowest and the highest median of figures that stand lowest first; withheld ones are left out. */
export function medianSpan(figures: readonly OccupationFigures[]): WageSpan | undefined {
  const medians = figures.map(({ wages }) => wages.p50).filter(({ kind }) => kind !== 'suppressed');
  const [low] = medians;
  const high = medians.at(-1);
  return low && high && { low, high };
}

/**
 * The main occupations of a career’s roles, each once, lowest median first. A career has no figure of its own, and a fit
 * only where all roles that lean on an occupation say the same one.
 */
export function figuresOfCareer(catalogue: Catalogue, careerId: string): OccupationFigures[] {
  const mains = (catalogue.rolesByCareer.get(careerId) ?? []).flatMap((role) =>
    figuresOfRole(catalogue, role).slice(0, 1),
  );
  return [...Map.groupBy(mains, ({ occupation }) => occupation).values()]
    .map(([first, ...others]) => {
      const { sourceFit, because: _, ...figures } = first as RoleFigures;
      return others.every((other) => other.sourceFit === sourceFit) ? { ...figures, sourceFit } : figures;
    })
    .sort(byMedian);
}

const labelTraits = (entry: Entry): Subject['traits'] =>
  Object.fromEntries(
    keysOf(traitVocabulary).map((key) => [key, { label: traitVocabulary[key].label, ...entry.traits[key] }]),
  ) as Subject['traits'];

/** What lines say who does well in a role: the reasons of its three strongest traits. */
function strongestTraits(role: Role): string[] {
  return keysOf(traitVocabulary)
    .map((key) => role.traits[key])
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((trait) => trait.because);
}

const subjectsOf = rememberFor((catalogue: Catalogue) => rememberFor((entry: Entry) => makeSubject(catalogue, entry)));

/** The comparable side of a career or role; the same one for the same entry of a catalogue. */
export const subjectOf = (catalogue: Catalogue, entry: Entry): Subject => subjectsOf(catalogue)(entry);

function makeSubject(catalogue: Catalogue, entry: Entry): Subject {
  const roles = entry.kind === 'career' ? (catalogue.rolesByCareer.get(entry.id) ?? []) : [];
  const leadsTo =
    entry.kind === 'career'
      ? roles.filter((role) => role.level === 'senior' || role.level === 'executive')
      : entry.moves.map((move) => known(catalogue.roles, move.to, 'role'));
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    shortTitle: (entry.kind === 'career' && entry.shortTitle) || entry.title,
    tagline: entry.tagline,
    question: entry.question,
    week: entry.week,
    duties: entry.kind === 'role' ? entry.duties.list : [],
    levels: entry.kind === 'role' ? [entry.level] : [...new Set(roles.map((role) => role.level))],
    education: { level: entry.education.level, text: entry.education.text },
    credentials: entry.credentials.map(({ credential, standing }) => ({
      id: credential,
      label: known(catalogue.credentials, credential, 'credential').abbreviation,
      standing,
    })),
    skills: entry.skills.map(({ skill, level }) => ({ skill, label: skills[skill].label, level })),
    tools: entry.tools,
    settings: (entry.kind === 'role' ? entry.settings : entry.employers.settings).map((setting) => ({
      setting,
      label: workSettings[setting].label,
    })),
    traits: labelTraits(entry),
    figures: entry.kind === 'role' ? figuresOfRole(catalogue, entry) : figuresOfCareer(catalogue, entry.id),
    leadsTo: leadsTo.map(({ id, title }) => ({ id, title })),
    thrives: entry.kind === 'career' ? entry.thrives : strongestTraits(entry),
    sources: entry.sources,
  };
}
