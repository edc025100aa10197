import { type Catalogue, type Entry, known } from '../domain/catalogue.ts';
import { pairId } from '../domain/pairs.ts';
import { credentialStandings } from '../vocabulary/credential-kinds.ts';
import { skillGroups } from '../vocabulary/skill-groups.ts';
import { type SkillLevel, skillLevels } from '../vocabulary/skill-levels.ts';
import { skills } from '../vocabulary/skills.ts';
import { traits } from '../vocabulary/traits.ts';
import { keysOf } from '../vocabulary/vocabulary.ts';
import { entryLink, type Link, type SourceNote, sourceNote } from './links.ts';
import { hrefOf } from './urls.ts';

/** What a statement rests on, as shown under it: sources, the editors’ judgment, or both. */
export interface Basis {
  readonly editorial: boolean;
  readonly sources: readonly SourceNote[];
}

/** The basis of a statement in an entry. */
export const basisOf = (
  catalogue: Catalogue,
  statement: { sources?: string[] | undefined; editorial?: true | undefined },
): Basis => ({
  editorial: statement.editorial === true,
  sources: (statement.sources ?? []).map((id) => sourceNote(catalogue, id)),
});

/** A trait with its score as bars, and why. */
export interface TraitBar {
  readonly label: string;
  readonly score: number;
  readonly because: string;
  /** The score in words: `3 of 4`. */
  readonly said: string;
}

/** The traits of an entry, strongest first. */
export const traitBars = (entry: Entry): TraitBar[] =>
  keysOf(traits)
    .map((key) => ({ label: traits[key].label, ...entry.traits[key], said: `${entry.traits[key].score} of 4` }))
    .sort((a, b) => b.score - a.score);

/** Skills under one heading. */
export interface SkillGroupView {
  readonly label: string;
  readonly skills: readonly { readonly label: string; readonly definition: string; readonly level: string }[];
}

/** The skills of an entry by group, in the order of the vocabulary. */
export function skillGroupsOf(entry: Entry): SkillGroupView[] {
  const levelOf = new Map<string, SkillLevel>(entry.skills.map(({ skill, level }) => [skill, level]));
  return keysOf(skillGroups)
    .map((group) => ({
      label: skillGroups[group].label as string,
      skills: keysOf(skills)
        .filter((key) => skills[key].group === group && levelOf.has(key))
        .map((key) => ({
          label: skills[key].label as string,
          definition: skills[key].definition as string,
          level: skillLevels[levelOf.get(key) as SkillLevel].label as string,
        })),
    }))
    .filter(({ skills: own }) => own.length > 0);
}

/** A credential as an entry names it. */
export interface HeldCredential extends Link {
  readonly title: string;
  readonly standing: string;
  readonly because: string;
}

/** The credentials that matter for an entry. */
export const heldCredentials = (catalogue: Catalogue, entry: Entry): HeldCredential[] =>
  entry.credentials.map(({ credential, standing, because }) => {
    const { abbreviation, title } = known(catalogue.credentials, credential, 'credential');
    return {
      label: abbreviation,
      title,
      href: hrefOf('credential', credential),
      standing: credentialStandings[standing].label,
      because,
    };
  });

/** What an entry is mistaken for. */
export interface Confusion extends Link {
  readonly difference: string;
  /** The page that compares the two. */
  readonly compareHref: string | undefined;
}

/** What an entry is often mistaken for, with a link to the comparison where both are of one kind. */
export const confusions = (catalogue: Catalogue, entry: Entry): Confusion[] =>
  entry.confusedWith.map(({ entry: other, difference }) => {
    const sameKind = entry.kind === 'career' ? catalogue.careers.has(other) : catalogue.roles.has(other);
    return {
      ...entryLink(catalogue, other),
      difference,
      compareHref: sameKind ? hrefOf('comparison', pairId(entry.id, other)) : undefined,
    };
  });

/** An anchor of the page for “On this page”. */
export interface TocItem {
  readonly label: string;
  readonly anchor: string;
}
