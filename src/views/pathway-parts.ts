import { type Catalogue, known } from '../domain/catalogue.ts';
import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { inSentence } from '../domain/in-sentences.ts';
import type { PathwayMove, StepNeeds } from '../domain/pathways/graph.ts';
import { type NeedNames, newThings } from '../domain/pathways/say-needs.ts';
import { evidenceKinds } from '../vocabulary/evidence-kinds.ts';
import { skills } from '../vocabulary/skills.ts';
import { entryLink, type Link, type SourceNote, sourceNote } from './links.ts';

/** A move with all that is known of it. */
export interface PathwayStepView extends Link {
  readonly carriesOver: string;
  /** Skills that both list, in one line; empty where the first’s are not known. */
  readonly shared: string;
  readonly missing: string;
  /** License, education, skills and credentials that the second asks for anew, in one line; empty where there are none. */
  readonly anew: string;
  readonly evidence: string;
  readonly sources: readonly SourceNote[];
}

/** How skills and credentials are called on pages of pathways. */
export const needNames = (catalogue: Catalogue): NeedNames => ({
  skill: (key) => skills[key].label,
  credential: (id) => known(catalogue.credentials, id, 'credential').abbreviation,
});

/** A step as pages of pathways show it. */
export function stepView(catalogue: Catalogue, move: PathwayMove, needs: StepNeeds): PathwayStepView {
  const anew = newThings(needs, needNames(catalogue));
  const shared = needs.shared.map((key) => inSentence(skills[key].label));
  return {
    ...entryLink(catalogue, move.to),
    carriesOver: move.carriesOver,
    shared: shared.length > 0 ? `${formatPlural(shared.length, 'skill')} in common: ${formatList(shared)}.` : '',
    missing: move.missing,
    anew: anew.length > 0 ? `New in the role’s list: ${formatList(anew)}.` : '',
    evidence: evidenceKinds[move.evidence].label,
    sources: move.sources.map((id) => sourceNote(catalogue, id)),
  };
}
