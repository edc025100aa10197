import { nearest } from '../../domain/nearest.ts';
import { changedFigures } from '../../vocabulary/changed-figures.ts';
import { credentialKinds, credentialLevels, credentialStandings } from '../../vocabulary/credential-kinds.ts';
import { educationLevels } from '../../vocabulary/education-levels.ts';
import { evidenceKinds } from '../../vocabulary/evidence-kinds.ts';
import { roleLevels } from '../../vocabulary/role-levels.ts';
import { skillLevels } from '../../vocabulary/skill-levels.ts';
import { skills } from '../../vocabulary/skills.ts';
import { sourceFits } from '../../vocabulary/source-fits.ts';
import { sourceKinds } from '../../vocabulary/source-kinds.ts';
import { states } from '../../vocabulary/states.ts';
import { keysOf, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import { workSettings } from '../../vocabulary/work-settings.ts';

/** What editors call the closed lists. */
const names: readonly [name: string, vocabulary: Vocabulary][] = [
  ['the changed figures', changedFigures],
  ['the credential kinds', credentialKinds],
  ['the credential levels', credentialLevels],
  ['the standings of a credential', credentialStandings],
  ['the education levels', educationLevels],
  ['the kinds of evidence', evidenceKinds],
  ['the role levels', roleLevels],
  ['the skill levels', skillLevels],
  ['the skills', skills],
  ['the source fits', sourceFits],
  ['the source kinds', sourceKinds],
  ['the states', states],
  ['the work settings', workSettings],
];

const keyOfList = (values: readonly unknown[]): string => values.join('|');

const nameByValues = new Map(names.map(([name, vocabulary]) => [keyOfList(keysOf(vocabulary)), name]));

const vocabularyByValues = new Map(names.map(([, vocabulary]) => [keyOfList(keysOf(vocabulary)), vocabulary]));

/**
 * The keys of a closed list that somebody may have meant, by key or by the label that readers see.
 * @param values the keys of the list.
 */
export function suggestKeys(values: readonly unknown[], word: string): string[] {
  const near = nearest(word, values.map(String));
  if (near.length > 0) return near;
  const labels = Object.entries(vocabularyByValues.get(keyOfList(values)) ?? {});
  const meant = nearest(
    word,
    labels.map(([, { label }]) => label),
  );
  return labels.filter(([, { label }]) => meant.includes(label)).map(([key]) => key);
}

/** What editors call a closed list, given its values: `the work settings`. */
export function nameOfList(values: readonly unknown[]): string {
  return nameByValues.get(keyOfList(values)) ?? 'the possible values';
}
