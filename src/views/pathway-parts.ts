import { type Catalogue, known } from '../domain/catalogue.ts';
import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence } from '../domain/in-sentences.ts';
import type { PathwayMove, StepNeeds } from '../domain/pathways/graph.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { skills } from '../vocabulary/skills.ts';
import { entryLink, type Link, type SourceNote, sourceNote } from './links.ts';
import { hrefOf } from './urls.ts';

/** When a way is called gentler: the rule of `domain/pathways/find-pathways.ts` in words. */
export const gentlerNote =
  'A gentler way is named where its largest step is clearly smaller, with one more move at most, hardly more that is new in all, and no stop above the level where it ends. This is our judgment.';

/** A move with all that is known of it. */
export interface PathwayStepView extends Link {
  readonly carriesOver: string;
  /** Skills that both list, in one line; empty where the first’s are not known. */
  readonly shared: string;
  readonly missing: string;
  /** Skills, credentials and education that the second asks for anew, in one line; empty where there are none. */
  readonly anew: string;
  readonly evidence: string;
  readonly sources: readonly SourceNote[];
}

const labelsOf = (keys: readonly (keyof typeof skills)[]): string[] => keys.map((key) => inSentence(skills[key].label));

/** What a step asks for anew, as words: skills, credentials, education. */
export function newThings(catalogue: Catalogue, needs: StepNeeds): string[] {
  return [
    ...labelsOf(needs.skills),
    ...needs.credentials.map((id) => `${known(catalogue.credentials, id, 'credential').abbreviation} credential`),
    ...(needs.education ? [inSentence(educationLevels[needs.education].label)] : []),
  ];
}

/** A step as pages of pathways show it. */
export const stepView = (catalogue: Catalogue, move: PathwayMove, needs: StepNeeds): PathwayStepView => ({
  ...entryLink(catalogue, move.to),
  carriesOver: move.carriesOver,
  shared:
    needs.shared.length > 0
      ? `${formatPlural(needs.shared.length, 'skill')} in common: ${formatList(labelsOf(needs.shared))}.`
      : '',
  missing: move.missing,
  anew:
    newThings(catalogue, needs).length > 0 ? `New in the role’s list: ${formatList(newThings(catalogue, needs))}.` : '',
  evidence: evidenceKinds[move.evidence].label,
  sources: move.sources.map((id) => sourceNote(catalogue, id)),
});

/** The place a move starts from, as a link. */
export const placeLink = (catalogue: Catalogue, id: string): Link => {
  const occupation = catalogue.occupations.get(id);
  return occupation ? { label: occupation.title, href: hrefOf('occupation', id) } : entryLink(catalogue, id);
};
